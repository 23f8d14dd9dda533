package app.fifteen.sample;

import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.UsualCost;
import app.fifteen.office.OfficeStore;
import app.fifteen.remedy.AddRemedy;
import app.fifteen.remedy.EffectKind;
import app.fifteen.remedy.RemedyDraft;
import app.fifteen.remedy.RemedyKind;
import app.fifteen.remedy.RemedyStore;
import app.fifteen.remedy.TakeOverHouseRemedies;
import app.fifteen.staff.StaffStore;
import java.util.Currency;
import java.util.Locale;

/** What the sample's departments keep to make up for a complaint, besides the house's seven for everybody else. */
final class SampleRemedies {

  private final AddRemedy add;
  private final TakeOverHouseRemedies takeOver;

  SampleRemedies(Database database, OfficeStore offices, StaffStore staff) {
    var remedies = new RemedyStore();
    add = new AddRemedy(database, offices, staff, remedies);
    takeOver = new TakeOverHouseRemedies(database, offices, staff, remedies);
  }

  void enter(Sheet timeline, Sheet texts, Actor boss) {
    takeOver.takeOver(boss).orFail();
    var currency = Currency.getInstance(texts.text("currency"));
    for (var remedy : timeline.sheets("remedies")) {
      var department = texts.sheet("staff_reach").sheet(remedy.text("of")).text("department");
      var written = texts.sheet("remedies").sheet(remedy.text("id"));
      add.add(department, draft(remedy, written, currency), boss).orFail();
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
