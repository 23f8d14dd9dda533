package app.fifteen.card;

/** By which rule the last digit of a number tells a slip of whoever types it. */
public enum CheckRule {
  /** It is a digit like the others. */
  NONE,
  /** ISO/IEC 7812-1, as on bank cards: from the right every second digit is doubled. */
  LUHN,
  /** As on goods: 13 digits, of which every second one counts three times. */
  EAN_13;

  private static final int EAN_DIGITS = 13;

  /** How many digits it puts behind the others. */
  int digits() {
    return this == NONE ? 0 : 1;
  }

  /** Whether the last of these digits is the one the others ask for. */
  boolean fits(String digits) {
    int last = digits.length() - 1;
    return switch (this) {
      case NONE -> true;
      case LUHN -> digits.charAt(last) == digit(luhn(digits.substring(0, last)));
      case EAN_13 -> digits.length() == EAN_DIGITS && digits.charAt(last) == digit(ean(digits.substring(0, last)));
    };
  }

  /** Whether numbers of this length can have it. */
  boolean allows(int digits) {
    return this != EAN_13 || digits == EAN_DIGITS;
  }

  /** With the last digit put behind. */
  String complete(String payload) {
    return switch (this) {
      case NONE -> payload;
      case LUHN -> payload + digit(luhn(payload));
      case EAN_13 -> payload + digit(ean(payload));
    };
  }

  private static int luhn(String payload) {
    int sum = 0;
    boolean doubled = true;
    for (int i = payload.length() - 1; i >= 0; i--) {
      int digit = payload.charAt(i) - '0';
      int counted = doubled ? digit * 2 : digit;
      sum += counted > 9 ? counted - 9 : counted;
      doubled = !doubled;
    }
    return sum;
  }

  private static int ean(String payload) {
    int sum = 0;
    for (int i = 0; i < payload.length(); i++) {
      int digit = payload.charAt(i) - '0';
      sum += (payload.length() - i) % 2 == 1 ? 3 * digit : digit;
    }
    return sum;
  }

  private static char digit(int sum) {
    return (char) ('0' + (10 - sum % 10) % 10);
  }
}
