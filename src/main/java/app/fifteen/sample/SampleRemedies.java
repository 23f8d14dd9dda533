package app.fifteen.sample;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.UsualCost;
import app.fifteen.remedy.EffectKind;
import app.fifteen.remedy.Remedies;
import app.fifteen.remedy.RemedyDraft;
import app.fifteen.remedy.RemedyKind;
import java.util.Currency;
import java.util.Locale;


/** What the sample's departments keep to make up for a complaint, besides the house's seven for everybody else. */
final class SampleRemedies {

  private final Remedies remedies;

  SampleRemedies(Remedies remedies) {
    this.remedies = remedies;
  }

  void enter(Sheet timeline, Sheet texts, Actor boss) {
    remedies.takeOverHouseRemedies.takeOver(boss).orFail();
    var currency = Currency.getInstance(texts.text("currency"));
    for (var remedy : timeline.sheets("remedies")) {
      var department = texts.sheet("staff_reach").sheet(remedy.text("of")).text("department");
      var written = texts.sheet("remedies").sheet(remedy.text("id"));
      remedies.addRemedy.add(department, draft(remedy, written, currency), boss).orFail();
    }
  }

  private static RemedyDraft draft(Sheet remedy, Sheet written, Currency currency) {
    var kind = RemedyKind.valueOf(remedy.text("kind").toUpperCase(Locale.ROOT));
    var task = written.textOrEmpty("task");
    var cost = UsualCost.of(currency, remedy.text("roubles"), remedy.text("euros"));
    return new RemedyDraft(
        written.text("name"),
        kind,
        task.isEmpty() ? EffectKind.usual(kind) : EffectKind.TASK,
        task,
        cost.amount().toPlainString(),
        remedy.textOrEmpty("days"));
  }
}
