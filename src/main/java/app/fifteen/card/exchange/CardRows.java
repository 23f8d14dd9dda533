package app.fifteen.card.exchange;

import app.fifteen.card.CardNumber;
import app.fifteen.client.exchange.NamedClients;
import app.fifteen.database.Transaction;
import app.fifteen.exchange.importing.RowBatch.Ready;
import app.fifteen.exchange.importing.RowBatch.Rejected;
import app.fifteen.exchange.importing.RowStoring;
import app.fifteen.kernel.Rejection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Works through some rows: which cards are new, whose they are, and which rows contradict what is known. Only whoever holds a new
 * card is looked for, so that a file imported again makes and changes nobody.
 */
final class CardRows {

  private final CardShelf shelf;
  private final NamedClients holders;

  CardRows(CardShelf shelf, NamedClients holders) {
    this.shelf = shelf;
    this.holders = holders;
  }

  RowStoring.Stored take(Transaction tx, List<Ready<CardImportRow>> rows) {
    var rejected = new ArrayList<Rejected>();
    int imported = 0;
    // A number that comes again finds the card that its first row made, in another turn.
    for (var left = rows; !left.isEmpty(); ) {
      var fresh = new ArrayList<Ready<CardImportRow>>();
      left = sort(tx, left, fresh, rejected);
      var cards = held(tx, fresh, rejected);
      shelf.add(tx, cards);
      imported += cards.size();
    }
    return new RowStoring.Stored(imported, 0, rejected);
  }

  /** @return those that have to wait for a row before them */
  private List<Ready<CardImportRow>> sort(
      Transaction tx, List<Ready<CardImportRow>> rows, List<Ready<CardImportRow>> fresh, List<Rejected> rejected) {
    var known = shelf.known(tx, rows.stream().flatMap(row -> row.read().card().numbers().stream()).distinct().toList());
    var claimed = new HashSet<CardNumber>();
    var later = new ArrayList<Ready<CardImportRow>>();
    for (var row : rows) {
      var numbers = row.read().card().numbers();
      if (numbers.stream().anyMatch(claimed::contains)) {
        later.add(row);
      } else if (numbers.stream().noneMatch(known::containsKey)) {
        claimed.addAll(numbers);
        fresh.add(row);
      } else {
        contradiction(row.read(), known).ifPresent(why -> rejected.add(new Rejected(row.row(), why)));
      }
    }
    return later;
  }

  private static Optional<Rejection> contradiction(CardImportRow row, Map<CardNumber, ShelvedCard> known) {
    var card = known.get(row.card().number());
    for (var lost : row.card().lostNumbers()) {
      var other = known.get(lost);
      if (other != null && (card == null || !other.card().number().equals(card.card().number()))) {
        return Optional.of(Rejection.of("import.card.lost_number", lost.grouped(), other.card().number().grouped()));
      }
    }
    return card.contradiction(row);
  }

  private List<CardShelf.Fresh> held(
      Transaction tx, List<Ready<CardImportRow>> fresh, List<Rejected> rejected) {
    var cards = new ArrayList<CardShelf.Fresh>(fresh.size());
    if (!fresh.isEmpty()) {
      var found = holders.of(tx, fresh.stream().map(row -> row.read().holder()).toList());
      for (int i = 0; i < fresh.size(); i++) {
        var row = fresh.get(i);
        found.get(i).use(
            holder -> cards.add(new CardShelf.Fresh(row.read(), holder)),
            why -> rejected.add(new Rejected(row.row(), why)));
      }
    }
    return cards;
  }
}
