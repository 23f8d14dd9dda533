package app.fifteen.app.window;

import java.util.List;

/** Clients and their companies. */
final class ClientPictures {

  static final List<Shot> ALL =
      List.of(
          new Shot("clients", showing -> showing.sample().fire("#nav-clients").select("#clients", 10)),
          new Shot("client-rich", ClientPictures::regular),
          new Shot("client-at-risk", showing -> client(showing, "Ветров", "Vetrov")),
          new Shot("client-hardly-known", showing -> client(showing, "Белый", "Bely").push("#missing-birthday")),
          new Shot("client-not-retained", showing -> client(showing, "Чернов", "Chernov")),
          new Shot("client-form", showing -> regular(showing).push("#change")),
          new Shot(
              "client-form-errors",
              showing ->
                  regular(showing).push("#change").write("#birthday", "31.02.1968").write("#name", "").push("#save")),
          new Shot("client-standing", showing -> regular(showing).push("#standing-decide")),
          new Shot("clients-empty", showing -> showing.empty().fire("#nav-clients")),
          new Shot("companies", ClientPictures::companies),
          new Shot("company", showing -> companies(showing).select("#companies", 0)));

  private ClientPictures() {}

  private static Showing regular(Showing showing) {
    return client(showing, "Громова", "Gromova");
  }

  /** The page of the one client of the sample with this name. */
  private static Showing client(Showing showing, String russian, String english) {
    return showing
        .sample()
        .fire("#nav-clients")
        .write("#clientSearch", showing.say(russian, english))
        .select("#clients", 0);
  }

  private static Showing companies(Showing showing) {
    return showing.sample().fire("#nav-clients").fire("#ofCompanies");
  }
}
