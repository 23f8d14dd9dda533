package app.fifteen.app.window;

import java.util.Optional;

/** What other parts do with clients, in the menus of the clients' screen. */
final class ClientMenus {

  private ClientMenus() {}

  static void fill(ClientsPart clients, ExchangePart exchange, MergePart merge, PrivacyPart privacy) {
    clients.addListMenuItems(exchange.clientMenuItems());
    clients.addListMenuItem("clients.menu.duplicates", merge::openDuplicates);
    clients.addMenuItem("clientpage.menu.merge", id -> merge.openMerge(id, Optional.empty()));
    clients.addMenuItem("clientpage.menu.unmerge", merge::openUnmerge);
    clients.addMenuItem("clientpage.menu.export", privacy::openExport);
    clients.addMenuItem("clientpage.menu.erase", privacy::openErase);
    clients.addListMenuItem("clients.menu.privacy_acts", privacy::openActs);
  }
}
