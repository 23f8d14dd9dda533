package app.fifteen.request;

/** How a request reached the office. */
public enum Channel {
  PHONE,
  EMAIL,
  SITE,
  CHAT,
  VISIT,
  OTHER
}
