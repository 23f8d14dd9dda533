package app.fifteen.privacy;

import app.fifteen.app.Features;
import app.fifteen.client.ClientDraft;
import app.fifteen.client.ClientField;
import app.fifteen.client.ClientEntryKind;
import app.fifteen.client.LettersConsent;
import app.fifteen.client.Standing;
import app.fifteen.client.merge.ClientMerge;
import app.fifteen.client.merge.MergeChoice;
import app.fifteen.complaint.AbuseKind;
import app.fifteen.complaint.ApologyHow;
import app.fifteen.complaint.ComplaintEntryKind;
import app.fifteen.complaint.Grievance;
import app.fifteen.complaint.Offer;
import app.fifteen.complaint.Severity;
import app.fifteen.complaint.StepFacts;
import app.fifteen.draft.DraftOf;
import app.fifteen.draft.TypedFields;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.Role;
import app.fifteen.makegood.MakeGoodFilter;
import app.fifteen.makegood.MakeGoodList;
import app.fifteen.makegood.MakeGoodScope;
import app.fifteen.makegood.MakeGoodVersion;
import app.fifteen.makegood.Order;
import app.fifteen.makegood.Proof;
import app.fifteen.remedy.Effect;
import app.fifteen.remedy.RemedyKind;
import app.fifteen.remedy.Terms;
import app.fifteen.request.Action;
import app.fifteen.request.Arrival;
import app.fifteen.request.Caller;
import app.fifteen.request.Channel;
import app.fifteen.request.HouseFixture;
import app.fifteen.sealed.ReplyWay;
import app.fifteen.sealed.SealedDraft;
import app.fifteen.sealed.SealedKind;
import app.fifteen.sealed.SealedMessage;
import app.fifteen.wording.ApologyLetter;
import app.fifteen.wording.Letterhead;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A person with all that an office can hold on one: every word that is theirs is one of {@link #WORDS}. */
final class PersonFixture {

  /** Nobody else's, and none of the program's own. */
  static final List<String> WORDS =
      List.of(
          "Щербакова", "щербакова", "Пелагея", "Тихоновна", "+79167770011", "8 916 777-00-11", "pelageya@example.com",
          "+74957770022", "Pelageja", "pelageja", "EXT-SHCHER", "Занзибар", "Мальдивы", "объявление в трамвае",
          "аллергия на орехи", "громко спорила", "свадьба внучки", "просила перезвонить", "улица Пелагеи",
          "снимок букета", "Камелиевый проезд", "454080", "Нижний Тагилоград", "Сокольникова", "сокольникова",
          "каюта без окна", "простите нас", "переселить на верхнюю палубу", "ваза с камелиями", "любит камелии",
          "не ждать до завтра", "дорогая Пелагея", "грозила судом", "так и осталась недовольна", "только директору",
          "спросить портье", "директор просит прощения", "ещё одна тайна", "недописанная тайна", "недописанный ответ");

  final HouseFixture house;
  final Actor boss;
  final Actor anna;
  final ClientId person;
  final RequestId request;
  final ComplaintId complaint;
  final ErasePerson erase;

  PersonFixture(HouseFixture house) {
    this.house = house;
    boss = house.hire("Svetlana", Role.SUPERVISOR);
    anna = house.hire("Anna", Role.MANAGER);
    erase = house.privacy().erasePerson;
    person = add("Щербакова Пелагея", "EXT-SHCHER", "8 916 777-00-11", "pelageya@example.com");
    rename("Щербакова Пелагея Тихоновна");
    house.clients().decideStanding
        .decide(person, Standing.WATCHED, "громко спорила в офисе", boss)
        .orFail();
    house.clients().recordContact
        .record(person, ClientEntryKind.CALL, "просила перезвонить в пятницу", anna)
        .orFail();
    merge(add("Pelageja Сокольникова", "", "8 495 777-00-22", ""));
    request = miss();
    complaint = complain();
    writeToTheSupervisor();
  }

  /** A message that is answered, one that nobody has opened, and what is being typed of either. */
  private void writeToTheSupervisor() {
    var use = house.sealedMessages();
    var answered = seal("только директору").id();
    use.openSealedMessage.open(answered, boss).orFail();
    use.answerSealedMessage.answer(answered, ReplyWay.VISIT, "директор просит прощения", boss).orFail();
    var unopened = seal("ещё одна тайна").id();
    type(new DraftOf.ClientForm(person, DraftOf.ClientDeed.SEALED_MESSAGE), "недописанная тайна", anna);
    type(new DraftOf.SealedAnswer(unopened), "недописанный ответ", boss);
  }

  private SealedMessage seal(String text) {
    var draft =
        new SealedDraft(Optional.of(person), Optional.of(anna.id()), SealedKind.COMPLAINT, text, ReplyWay.CALL, "спросить портье");
    return house.sealedMessages().sealMessage.seal(draft, anna).orFail();
  }

  private void type(DraftOf about, String words, Actor by) {
    house.drafts().keepTyped.keep(about, TypedFields.words(words), Set.of(), UUID.randomUUID().toString(), by).orFail();
  }

  /** A complaint with three steps done, a present given, another asked for, a letter, a flag and a draft. */
  private ComplaintId complain() {
    var features = new Features(house.database, house.clock);
    var use = features.complaints;
    var held = use.openComplaint.open(person, Optional.of(request), anna).orFail();
    var id = held.hold().complaint();
    var noted = Grievance.of("каюта без окна", Severity.SERIOUS, "Размещение").orFail();
    var due = house.clock.instant().plus(Duration.ofMinutes(5));
    for (var facts :
        List.of(
            new StepFacts.Apology(ApologyHow.CALL, "простите нас"),
            new StepFacts.Ownership(anna.id(), "простите нас ещё раз"),
            new StepFacts.Fix("переселить на верхнюю палубу", false, anna.id(), due, false, false, "не ждать до завтра"))) {
      use.recordStep.record(held.hold(), noted, facts, anna).orFail();
    }
    use.offerRemedy.offer(id, gift("10.00"), anna).orFail();
    use.askApproval.ask(id, gift("90000.00"), anna).orFail();
    use.flagAbuse.flag(id, AbuseKind.LAW, "грозила судом", anna).orFail();
    use.noteOnComplaint.note(id, ComplaintEntryKind.NOTE, "так и осталась недовольна", anna).orFail();
    var letter =
        new ApologyLetter(
            Language.RU, Letterhead.OF_THE_HOUSE, "Глобус", "Anna", LocalDate.of(2026, 11, 23), "Пелагея Щербакова",
            Optional.empty(), PostalAddress.NONE, "Извинение", "дорогая Пелагея");
    house.letters().writeLetter
        .write(id, letter, anna)
        .orFail();
    return id;
  }

  private static Offer gift(String cost) {
    var price = Money.of(new BigDecimal(cost), Currency.getInstance("RUB"));
    return new Offer(
        Optional.empty(),
        new Terms("ваза с камелиями", RemedyKind.GIFT, new Effect.Task("любит камелии"), price, Optional.empty()),
        "любит камелии");
  }

  ClientId add(String name, String externalId, String phone, String email) {
    var draft =
        new ClientDraft(
            externalId, name, List.of(phone), email.isEmpty() ? List.of() : List.of(email), Optional.empty(),
            "17.05.1950", "01.06.2027", "Мальдивы", "ru", "объявление в трамвае", Optional.empty(),
            Optional.of(anna.id()), LettersConsent.AGREED, Set.of(ContactHow.CHAT), "аллергия на орехи",
            new PostalAddress("Камелиевый проезд, 5", "454080", "Нижний Тагилоград", "Россия"), Optional.empty());
    return house.clients().addClient
        .add(draft, anna)
        .orFail();
  }

  private void rename(String name) {
    var client = house.database.read(tx -> house.clients.byId(tx, person)).orElseThrow();
    var draft = ClientDraft.of(client.facts(), "RU").with(ClientField.NAME, name);
    house.clients().changeClient
        .change(person, client.version(), draft, anna)
        .orFail();
  }

  private void merge(ClientId duplicate) {
    var one = house.database.read(tx -> house.clients.byId(tx, person)).orElseThrow();
    var other = house.database.read(tx -> house.clients.byId(tx, duplicate)).orElseThrow();
    house.merges().mergeClients
        .merge(new ClientMerge(one, other, MergeChoice.suggested(one, other)), anna)
        .orFail();
  }

  Arrival.Draft asks(String name, String phone) {
    return new Arrival.Draft(
        "", house.clock.instant(), Channel.SITE, name, phone, "", Optional.empty(), "Тур на Занзибар",
        "Едем на свадьбу: свадьба внучки в июне");
  }

  /** A request that was missed, answered late and made good, and one that is still open. */
  private RequestId miss() {
    var id = house.register.register(asks("Щербакова П. Т.", "8 916 777-00-11"), new Caller.Known(person)).orFail();
    house.handle.handle(id, new Action.TakeOn(), anna).orFail();
    house.clock.pass(Duration.ofHours(1));
    house.makeGoods().findMisses.find();
    house.handle.handle(id, new Action.Reach(ContactHow.CALL, "просила перезвонить"), anna).orFail();
    var store = house.makeGoods().store;
    var list = house.makeGoods().list;
    var query = new MakeGoodList.Query(MakeGoodScope.ALL, MakeGoodFilter.ALL, anna, house.clock.instant(), 10);
    var owed = house.database.read(tx -> list.rows(tx, query)).getFirst();
    var cost = Money.of(new BigDecimal("1650.00"), Currency.getInstance("RUB"));
    var ordered =
        house.makeGoods().orderMakeGood
            .order(owed.seen(), new Order(house.clock.instant(), "улица Пелагеи, 5", cost), anna)
            .orFail();
    house.makeGoods().deliverMakeGood
        .deliver(
            new MakeGoodVersion(ordered.id(), ordered.version()), house.clock.instant(),
            Optional.of(Proof.of("снимок букета.jpg", "снимок букета".getBytes(StandardCharsets.UTF_8)).orFail()), anna)
        .orFail();
    house.register.register(asks("Пелагея", "8 916 777-00-11"), new Caller.Known(person)).orFail();
    return id;
  }
}
