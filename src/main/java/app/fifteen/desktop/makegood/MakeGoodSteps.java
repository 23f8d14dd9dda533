package app.fifteen.desktop.makegood;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.TypedMoney;
import app.fifteen.makegood.ConfirmMakeGood;
import app.fifteen.makegood.DeliverMakeGood;
import app.fifteen.makegood.MakeGood;
import app.fifteen.makegood.MakeGoodField;
import app.fifteen.makegood.MakeGoodRow;
import app.fifteen.makegood.Order;
import app.fifteen.makegood.OrderMakeGood;
import app.fifteen.makegood.Proof;
import app.fifteen.makegood.WaiveMakeGood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The steps of a make-good as typed into forms: read, checked, done. */
public final class MakeGoodSteps {

  private final MakeGoodsViewModel list;
  private final OrderMakeGood orderMakeGood;
  private final DeliverMakeGood deliverMakeGood;
  private final ConfirmMakeGood confirmMakeGood;
  private final WaiveMakeGood waiveMakeGood;
  private final Desk desk;
  private final ObjectProperty<Rejection> problem = new SimpleObjectProperty<>();
  private Optional<Path> proof = Optional.empty();

  public MakeGoodSteps(
      MakeGoodsViewModel list,
      OrderMakeGood orderMakeGood,
      DeliverMakeGood deliverMakeGood,
      ConfirmMakeGood confirmMakeGood,
      WaiveMakeGood waiveMakeGood,
      Desk desk) {
    this.list = list;
    this.orderMakeGood = orderMakeGood;
    this.deliverMakeGood = deliverMakeGood;
    this.confirmMakeGood = confirmMakeGood;
    this.waiveMakeGood = waiveMakeGood;
    this.desk = desk;
  }

  /** @param said what is typed for it, and so for every step */
  void order(MakeGoodRow row, String where, String at, String cost, DraftFields.Said said) {
    var actor = desk.actor();
    problem.set(null);
    time(at)
        .at(MakeGoodField.ORDERED_AT)
        .then(
            when ->
                TypedMoney.read(cost, row.makeGood().cost().currency())
                    .at(MakeGoodField.COST)
                    .then(paid -> Outcome.done(new Order(when, where, paid))))
        .use(
            order -> step(row, () -> orderMakeGood.order(row.seen(), order, actor), "makegoods.done.ordered", said),
            problem::set);
  }

  void deliver(MakeGoodRow row, String at, DraftFields.Said said) {
    var actor = desk.actor();
    var file = proof;
    problem.set(null);
    time(at)
        .at(MakeGoodField.DELIVERED_AT)
        .use(
            when ->
                step(
                    row, () -> readProof(file).at(MakeGoodField.PROOF).then(read -> deliverMakeGood.deliver(row.seen(), when, read, actor)),
                    "makegoods.done.delivered", said),
            problem::set);
  }

  void confirm(MakeGoodRow row, DraftFields.Said said) {
    var actor = desk.actor();
    step(row, () -> confirmMakeGood.confirm(row.seen(), actor), "makegoods.done.confirmed", said);
  }

  void waive(MakeGoodRow row, String reason, DraftFields.Said said) {
    var actor = desk.actor();
    step(row, () -> waiveMakeGood.waive(row.seen(), reason, actor), "makegoods.done.waived", said);
  }

  void setProof(Path file) {
    proof = Optional.ofNullable(file);
  }

  /** What is wrong with what was typed; null when nothing is. */
  ObjectProperty<Rejection> problemProperty() {
    return problem;
  }

  String timeText(Instant instant) {
    return TypedTime.text(instant, desk.when().zone());
  }

  private void step(MakeGoodRow row, Supplier<Outcome<MakeGood>> step, String doneKey, DraftFields.Said said) {
    problem.set(null);
    list.change(row.makeGood(), step, doneKey, said, this::refused);
  }

  private void refused(Rejection why) {
    why.field().ifPresentOrElse(_ -> problem.set(why), () -> list.say(why));
  }

  private Outcome<Instant> time(String text) {
    return TypedTime.read(text, desk.when().zone());
  }

  private static Outcome<Optional<Proof>> readProof(Optional<Path> file) {
    if (file.isEmpty()) {
      return Outcome.done(Optional.empty());
    }
    var path = file.get();
    var name = path.getFileName().toString();
    try {
      if (Files.size(path) > Proof.MAX_SIZE) {
        return Proof.of(name, new byte[Proof.MAX_SIZE + 1]).then(_ -> Outcome.done(Optional.empty()));
      }
      return Proof.of(name, Files.readAllBytes(path)).then(read -> Outcome.done(Optional.of(read)));
    } catch (IOException e) {
      return Outcome.refused("makegoods.proof.unreadable", name);
    }
  }
}
