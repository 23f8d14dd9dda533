package app.fifteen.desktop.exchange;

import app.fifteen.card.exchange.CardFiles;
import app.fifteen.client.exchange.ClientFiles;
import app.fifteen.complaint.exchange.ExportComplaints;
import app.fifteen.desktop.kit.ExportOffer;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import app.fifteen.remedy.exchange.ExportRemedies;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What each list shows, as a file (R43): its rows in its order, whatever it is narrowed down to. */
final class ListExports {

  private final Messages messages;
  private final ShownLists lists;
  private final ClientFiles clients;
  private final ExportComplaints complaints;
  private final CardFiles cards;
  private final ExportRemedies remedies;

  ListExports(
      Messages messages,
      ShownLists lists,
      ClientFiles clients,
      ExportComplaints complaints,
      CardFiles cards,
      ExportRemedies remedies) {
    this.messages = messages;
    this.lists = lists;
    this.clients = clients;
    this.complaints = complaints;
    this.cards = cards;
    this.remedies = remedies;
  }

  ExportOffer ofClients() {
    var list = lists.clients().get();
    var scope = messages.get("clients.scope." + code(list.scope()));
    return offer(
        "clients", "exporting.clients.title", ListWords.hint(messages, Stream.of(scope), list.search()),
        (plan, progress) -> clients.exportClients.export(Optional.of(list), plan, progress));
  }

  ExportOffer ofComplaints() {
    var list = lists.complaints().get();
    var mine = messages.get(list.mine() ? "cases.scope.mine" : "cases.scope.all");
    return offer(
        "complaints", "exporting.complaints.title",
        ListWords.hint(messages, Stream.of(messages.word(list.filter()), mine), ""),
        (plan, progress) -> complaints.export(Optional.of(list), plan, progress));
  }

  ExportOffer ofCards() {
    var list = lists.cards().get();
    var scope = messages.get("cards.scope." + code(list.scope()));
    return offer(
        "cards", "exporting.cards.title", ListWords.hint(messages, Stream.of(scope), list.filter().search()),
        (plan, progress) -> cards.exportCards.export(Optional.of(list), plan, progress));
  }

  /** Of the card whose page is open; empty where none is. */
  Optional<ExportOffer> ofMovements() {
    return lists.card()
        .get()
        .map(
            card ->
                offer(
                    "card-" + card.number().digits(), "exporting.ledger.title",
                    messages.get("exporting.card_ledger.hint", card.number().grouped()),
                    (plan, progress) -> cards.exportLedger.export(Optional.of(card.id()), plan, progress)));
  }

  ExportOffer ofRemedies() {
    var department = lists.department().get();
    var of = department.isEmpty() ? messages.get("settings.remedies.whole_office") : department;
    return offer(
        "remedies", "exporting.remedies.title", ListWords.hint(messages, Stream.of(of), ""),
        (plan, progress) -> remedies.export(Optional.of(department), plan, progress));
  }

  private static String code(Enum<?> scope) {
    return scope.name().toLowerCase(Locale.ROOT);
  }

  private ExportOffer offer(
      String fileName, String titleKey, String hint, BiFunction<ExportPlan, Progress, Outcome<Long>> exporting) {
    return new ExportOffer(fileName, messages.get(titleKey), hint, exporting);
  }
}
