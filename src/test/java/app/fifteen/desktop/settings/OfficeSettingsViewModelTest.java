package app.fifteen.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.RequestId;
import app.fifteen.office.CardPolicy;
import app.fifteen.office.CardTerms;
import app.fifteen.office.OfficeField;
import app.fifteen.office.OfficeFile;
import app.fifteen.request.HouseFixture;
import app.fifteen.request.RequestFixture;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

class OfficeSettingsViewModelTest {

  @StoreTest
  void an_untouched_form_is_the_office_in_force(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);

      assertThat(at.settings.soundProperty().get()).contains(at.inForce().office());
      assertThat(at.settings.hasUnsavedChanges()).isFalse();
      assertThat(at.settings.savableProperty().get()).isFalse();
      assertThat(at.settings.file()).contains(OfficeFile.write(at.inForce().office()));
    }
  }

  @StoreTest
  void saving_makes_a_new_version_and_old_requests_keep_their_due(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      var before = at.inForce();
      var old = RequestFixture.newRequest(at.house).stored();
      var oldDue = due(at, old);

      at.settings.form().firstContact.set("1 ч 30 мин");
      at.settings.save();

      assertThat(at.inForce().id()).isNotEqualTo(before.id());
      assertThat(at.desk.policy().id()).isEqualTo(at.inForce().id());
      assertThat(at.settings.hasUnsavedChanges()).isFalse();
      assertThat(at.settings.form().firstContact.get()).isEqualTo("1 h 30 min");
      assertThat(due(at, old)).isEqualTo(oldDue);
      var fresh = RequestFixture.newRequest(at.house).stored();
      assertThat(due(at, fresh)).isEqualTo(HouseFixture.moscow("2026-11-23T11:30"));
    }
  }

  @StoreTest
  void times_stand_in_the_fields_as_one_says_them(Database database) {
    var at = SettingsFixture.in(database, Language.RU);
    var form = at.settings.form();
    assertThat(form.firstContact.get()).isEqualTo("15 мин");
    assertThat(form.warnAt.get()).isEqualTo("33%, 1 мин");
    assertThat(form.ladder.getLast().after().get()).isEqualTo("24 ч");
    assertThat(at.settings.hasUnsavedChanges()).isFalse();

    form.firstContact.set("полчаса");

    assertThat(at.settings.problemsProperty().get().get(OfficeField.of("norms.first_contact"))).as("word for word")
        .contains("полчаса")
        .contains("1 ч 30 мин")
        .doesNotContain("15m");
  }

  private static Instant due(SettingsFixture at, RequestId id) {
    return at.house.database.read(tx -> at.house.requests.byId(tx, id)).orElseThrow().firstContactDue();
  }

  @StoreTest
  void problems_stand_at_their_fields_and_keep_from_saving(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      var form = at.settings.form();

      form.hours.get(DayOfWeek.TUESDAY).set("9-18");
      form.ownSideDays.set("soon");
      form.addException();
      form.ladder.get(1).cost().set("a lot");

      var problems = at.settings.problemsProperty().get();
      assertThat(problems)
          .containsOnlyKeys(
              OfficeField.of("hours.tuesday"),
              OfficeField.of("norms.own_side_days"),
              new OfficeField("exceptions.date", 0),
              new OfficeField("make_goods.cost", 1));
      assertThat(problems.get(OfficeField.of("hours.tuesday"))).startsWith("“Tuesday”").contains("9-18");
      assertThat(problems.get(new OfficeField("exceptions.date", 0))).isEqualTo("“Date” must not be empty.");
      assertThat(at.settings.savableProperty().get()).isFalse();
      assertThat(at.settings.hasUnsavedChanges()).isTrue();

      form.hours.get(DayOfWeek.TUESDAY).set("9:00 – 13:00, 14:00-18:00");
      form.ownSideDays.set("2");
      form.exceptions.getFirst().date().set(LocalDate.parse("2026-12-31"));
      form.ladder.get(1).cost().set("5 000,50");

      assertThat(at.settings.problemsProperty().get()).isEmpty();
      assertThat(at.settings.savableProperty().get()).isTrue();
    }
  }

  @StoreTest
  void what_may_be_given_and_what_a_status_brings_is_saved_as_typed(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      var form = at.settings.form();
      assertThat(form.managerLimit.get()).isEqualTo("3000.00");
      assertThat(form.privileges).hasSize(3);

      form.managerLimit.set("4 500,50");
      form.curatorLimit.set("12000");
      form.aFirstContact.set("3 мин");
      form.aThirdPartyDays.set("1");
      form.privileges.removeFirst();
      form.addPrivilege();
      form.privileges.getLast().words().set(" A taxi to the airport ");
      form.followUpDays.set("45");
      at.settings.save();

      var office = at.inForce().office();
      assertThat(office.authority().manager().amount()).isEqualByComparingTo("4500.50");
      assertThat(office.authority().curator().amount()).isEqualByComparingTo("12000");
      assertThat(office.norms(true).firstContact()).isEqualTo(Duration.ofMinutes(3));
      assertThat(office.norms(true).thirdPartyDays()).isEqualTo(1);
      assertThat(office.aStatus().privileges()).hasSize(3).last().isEqualTo("A taxi to the airport");
      assertThat(office.followUpDays()).isEqualTo(45);
      assertThat(at.settings.hasUnsavedChanges()).isFalse();
    }
  }

  @StoreTest
  void problems_of_limits_and_a_status_stand_at_their_fields(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      var form = at.settings.form();

      form.managerLimit.set("10 001");
      form.aFirstContact.set("20m");
      form.aOwnSideDays.set("");
      form.addPrivilege();
      form.privileges.get(1).words().set("x".repeat(201));
      form.followUpDays.set("a month");

      var problems = at.settings.problemsProperty().get();
      assertThat(problems)
          .containsOnlyKeys(
              OfficeField.of("authority.curator"),
              OfficeField.of("a_status.first_contact"),
              OfficeField.of("a_status.own_side_days"),
              new OfficeField("a_status.privileges", 1),
              new OfficeField("a_status.privileges", 3),
              OfficeField.of("complaints.follow_up_days"));
      assertThat(problems.get(OfficeField.of("complaints.follow_up_days")))
          .isEqualTo("“Ask again after, days”: a month is not a number of days. Possible: 1 to 365.");
      assertThat(problems.get(OfficeField.of("a_status.first_contact")))
          .isEqualTo("“First contact within”: A-status clients do not wait longer than everybody else: at most 15 min.");
      assertThat(problems.get(OfficeField.of("authority.curator"))).startsWith("“A curator’s limit”");

      form.managerLimit.set("a lot");
      assertThat(at.settings.problemsProperty().get().get(OfficeField.of("authority.manager")))
          .isEqualTo("“A manager’s limit”: “alot” is not an amount of money. Write it as in 1700 or 1700.50.");
      at.settings.revert();
      assertThat(at.settings.problemsProperty().get()).isEmpty();
    }
  }

  @StoreTest
  void an_office_that_never_opens_is_told_beside_its_hours(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);

      at.settings.form().hours.values().forEach(hours -> hours.set(""));

      assertThat(at.settings.problemsProperty().get()).containsOnlyKeys(OfficeField.of("hours"));
      at.settings.form().roundTheClock.set(true);
      assertThat(at.settings.problemsProperty().get()).isEmpty();
    }
  }

  @StoreTest
  void others_than_a_supervisor_only_look(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      var before = at.inForce();
      at.seat(at.manager);

      at.settings.form().name.set("Mine");
      at.settings.save();

      assertThat(at.settings.editableProperty().get()).isFalse();
      assertThat(at.settings.savableProperty().get()).isFalse();
      assertThat(at.inForce().id()).isEqualTo(before.id());
    }
  }

  @StoreTest
  void reverting_shows_what_is_in_force(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      at.settings.form().name.set("Another");
      at.settings.form().addStep();

      at.settings.revert();

      assertThat(at.settings.form().name.get()).isEqualTo("Test");
      assertThat(at.settings.form().ladder).hasSize(2);
      assertThat(at.settings.hasUnsavedChanges()).isFalse();
    }
  }

  @StoreTest
  void an_untouched_form_follows_another_desk(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);

      at.elsewhere("\"15m\"", "\"20m\"");

      assertThat(at.settings.form().firstContact.get()).isEqualTo("20 min");
      assertThat(at.settings.overtakenProperty().get()).isFalse();
    }
  }

  @StoreTest
  void a_touched_form_stays_and_says_that_another_desk_was_faster(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      at.settings.form().name.set("Mine");

      at.elsewhere("\"15m\"", "\"20m\"");

      assertThat(at.settings.form().name.get()).isEqualTo("Mine");
      assertThat(at.settings.overtakenProperty().get()).isTrue();
      at.settings.save();
      assertThat(at.inForce().office().name()).isEqualTo("Mine");
      assertThat(at.settings.overtakenProperty().get()).isFalse();
    }
  }

  @StoreTest
  void a_version_nobody_was_shown_is_not_saved_over(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      at.settings.form().name.set("Mine");
      at.house.apply(HouseFixture.OFFICE.replace("\"Test\"", "\"Theirs\""));

      at.settings.save();

      assertThat(at.inForce().office().name()).isEqualTo("Theirs");
      assertThat(at.settings.refusalProperty().get()).isPresent();
      assertThat(at.settings.form().name.get()).isEqualTo("Mine");
    }
  }

  @StoreTest
  void a_file_fills_the_form_without_saving_and_a_faulty_one_is_told_by_line(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      var before = at.inForce();

      var faulty = "name = \"X\"\nzone = \"Moscow\"\ncolour = 3\n[hours]\nmonday = [\"9\"]\n";
      at.settings.load(faulty.getBytes(StandardCharsets.UTF_8));
      assertThat(at.settings.fileProblemsProperty().get()).hasSize(3).first().asString().startsWith("line 2");
      assertThat(at.settings.form().name.get()).isEqualTo("Test");

      at.settings.load(HouseFixture.OFFICE.replace("\"Test\"", "\"Loaded\"").getBytes(StandardCharsets.UTF_8));
      assertThat(at.settings.fileProblemsProperty().get()).isEmpty();
      assertThat(at.settings.form().name.get()).isEqualTo("Loaded");
      assertThat(at.settings.savableProperty().get()).isTrue();
      assertThat(at.inForce().id()).isEqualTo(before.id());
    }
  }

  @StoreTest
  void the_preview_follows_what_is_typed(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      assertThat(at.preview.dayProperty().get()).isEqualTo(LocalDate.parse("2026-11-27"));
      assertThat(at.preview.previewProperty().get().sentence())
          .isEqualTo("Request received: Friday, 27 November, 18:55. Answer by: Monday, 30 November, 09:10.");

      at.settings.form().hours.get(DayOfWeek.SATURDAY).set("10:00-15:00");
      assertThat(at.preview.previewProperty().get().due()).isEqualTo("Sat 28 Nov, 10:10");

      at.settings.form().hours.get(DayOfWeek.SATURDAY).set("10");
      assertThat(at.preview.outdatedProperty().get()).isTrue();
      assertThat(at.preview.previewProperty().get().due()).isEqualTo("Sat 28 Nov, 10:10");

      at.settings.revert();
      at.preview.timeProperty().set("9:00");
      var preview = at.preview.previewProperty().get();
      assertThat(preview.due()).isEqualTo("Fri 27 Nov, 09:15");
      assertThat(preview.privileged()).isEqualTo("Fri 27 Nov, 09:05");
      assertThat(preview.warnings()).isEqualTo("Fri 27 Nov, 09:10:03\nFri 27 Nov, 09:14");
      assertThat(preview.ownSide()).isEqualTo("Mon 30 Nov, 09:15");
      assertThat(preview.thirdParty()).isEqualTo("Wed 2 Dec, 09:15");
      assertThat(preview.trouble()).isEmpty();
    }
  }

  @StoreTest
  void a_year_without_decreed_holidays_is_warned_of(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      assertThat(at.preview.noHolidaysProperty().get()).isEmpty();
      at.house.clock.set(HouseFixture.moscow("2027-11-22T10:00"));

      at.settings.form().country.set("RU");

      assertThat(at.preview.noHolidaysProperty().get()).contains("2028").doesNotContain("2027");
    }
  }

  @StoreTest
  void how_cards_are_sold_is_saved_as_typed(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      var cards = at.settings.form().cards;

      cards.price.set("650,50");
      cards.discount.set("2,5");
      cards.fixed.set(true);
      cards.accrual.set("12");
      cards.lifeMonths.set("9");
      cards.bonusCurrency.set("USD");
      cards.redeemable.set("30 %");
      cards.bareRenewals.set("2");
      cards.mostPersons.set("5");
      cards.goalAtLeast.set("10");
      cards.goalUsual.set("15");
      cards.addRate();
      cards.rates.getFirst().from().set(LocalDate.of(2026, 11, 1));
      cards.rates.getFirst().perBonus().set("95,5");
      at.settings.save();

      var policy = at.inForce().office().cards();
      assertThat(policy.price().amount()).isEqualByComparingTo("650.50");
      assertThat(policy.terms().discount()).isEqualTo(250);
      assertThat(policy.terms().accrual()).isEqualTo(new CardTerms.Accrual.Fixed(1200));
      assertThat(policy.terms().lifeMonths()).isEqualTo(9);
      assertThat(policy.terms().bonuses().getCurrencyCode()).isEqualTo("USD");
      assertThat(policy.redeemable()).isEqualTo(3000);
      assertThat(policy.bareRenewals()).contains(2);
      assertThat(policy.mostPersons()).contains(5);
      assertThat(policy.goal()).isEqualTo(new CardPolicy.Goal(10, 15));
      assertThat(policy.rates()).singleElement().satisfies(rate -> {
        assertThat(rate.from()).isEqualTo("2026-11-01");
        assertThat(rate.perBonus()).isEqualByComparingTo("95.5");
      });
      assertThat(at.settings.hasUnsavedChanges()).isFalse();
    }
  }

  @StoreTest
  void problems_of_cards_stand_at_their_fields_in_their_own_words(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      var cards = at.settings.form().cards;

      cards.discount.set("many");
      cards.lifeMonths.set("half");
      cards.mostPersons.set("0");
      cards.fixed.set(true);
      cards.accrual.set("a lot");
      cards.addRate();
      cards.rates.getFirst().from().set(null);
      cards.rates.getFirst().perBonus().set("0");

      var problems = at.settings.problemsProperty().get();
      assertThat(problems)
          .containsEntry(
              OfficeField.of("cards.discount"), "“Discount, %”: “many%” is not a percentage. Write it as in 3 or 2.5, at most 100.")
          .containsEntry(OfficeField.of("cards.life_months"), "“Bonuses live, months”: “half” is not a whole number.")
          .containsEntry(
              OfficeField.of("cards.accrual"),
              "“How much (in % where it is a share)”: “alot” is not an amount of money. Write it as in 1700 or 1700.50.")
          .containsKeys(
              OfficeField.of("cards.most_persons"), OfficeField.of("card_rates.from"), OfficeField.of("card_rates.per_bonus"));
      assertThat(problems.values()).noneMatch(words -> words.contains("cards.") || words.contains("card_rates"));
      assertThat(at.settings.savableProperty().get()).isFalse();
    }
  }
}
