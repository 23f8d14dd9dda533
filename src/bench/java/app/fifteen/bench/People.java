package app.fifteen.bench;

import app.fifteen.kernel.Folding;
import app.fifteen.kernel.Latin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * People as a large office knows them: some thousand surnames, common ones far more often than rare ones, with given
 * names and most with patronymics, one in eight in Latin letters. The same seed gives the same people.
 */
final class People {

  private static final List<String> COMMON =
      words(
          "иванов смирнов кузнецов попов васильев петров соколов михайлов новиков федоров морозов волков алексеев"
              + " лебедев семенов егоров павлов козлов степанов николаев орлов андреев макаров никитин захаров зайцев"
              + " соловьев борисов яковлев григорьев романов воробьев сергеев кузьмин фролов александров дмитриев"
              + " королев гусев киселев ильин максимов поляков сорокин виноградов ковалев белов медведев антонов"
              + " тарасов жуков баранов филиппов комаров давыдов беляев герасимов богданов осипов сидоров матвеев титов"
              + " марков миронов крылов куликов карпов власов мельников денисов гаврилов тихонов казаков афанасьев"
              + " данилов савельев тимофеев фомин чернов абрамов мартынов ефимов федотов щербаков назаров калинин"
              + " исаев чернышев быков маслов родионов коновалов лазарев воронин климов филатов пономарев голубев");
  private static final List<String> STEMS =
      words(
          "авд агаф аким аксен алфер анан анис ант арист арсен артам арх бабк багр бак балаш балд барс бат безр берез"
              + " бобр богат болд борт бояр брат брус будн бур валу варл вас вдов вед вер весел визг влад возн вол"
              + " ворот вып выс гал гарт глад глуш гнат гол горб горд горш град грач греб гриц груз губ гул дав дан"
              + " дар дег дем дерг дол дор дроз дуб дун дьяк евд евс ежик елис емел ерем ерм ерш жар жда жел жит журав"
              + " забел заверт зад зай зам заруб звер зел зим злоб зор зуб ивл игнат изот ион ипат кабан каз кал кам"
              + " карас касат каш кирил кис клим кляч кож кол кон коп кор кос кот коч кош крав крас крот круг крыж куд"
              + " кул куп кур лав лад лап лар лат леон лесн лих лоб лог лом лос лук лун лыт маж мак мал мам март мат"
              + " мед меш мил мин мит мих мож мол мор мос муз мур муст наг наз нар нау нест ник нос обух овс огар"
              + " одинц озер онищ орех ост пан парф пах пест пет пирог плат плот под поз пол пот прок прох пуз пуш рад"
              + " раз рак рат ров род рож руд руж рус ряб сав сал сам сап свир сев сел сем сер сиз сим скворц скоб слад"
              + " собол сол сом соф стар стол стриж сув суд сух сыс тал тар твер тер тим тит тол топ тороп троф туз"
              + " тур уваров угл ул уст ут фад фат фед фил фок фом фот хар хват хлеб холод хом храм худ цар цвет цыг чай"
              + " чекан черк чист чуд чум шад шал шап шев шил шир шиш шмел шуб шул щег щук эрд юд юш яг ям янк яр ясен");
  private static final List<String> ENDINGS = words("ов ев ин енко ский ук ович унов анов аков ихин ушкин");
  private static final List<String> MEN =
      words(
          "Александр Сергей Дмитрий Андрей Алексей Максим Евгений Иван Михаил Николай Владимир Артём Денис Павел Роман"
              + " Илья Антон Игорь Олег Виктор Кирилл Никита Юрий Константин Анатолий Егор Вадим Пётр Василий Виталий"
              + " Станислав Григорий Борис Тимур Вячеслав Фёдор Георгий Валентин Семён Глеб Лев Матвей Степан Ян"
              + " Леонид Руслан Ярослав Геннадий Валерий Богдан");
  private static final List<String> WOMEN =
      words(
          "Елена Ольга Наталья Анна Татьяна Мария Ирина Екатерина Светлана Юлия Анастасия Марина Дарья Людмила Ксения"
              + " Галина Алёна Виктория Надежда Оксана Евгения Вера Любовь Алина Полина Валентина Яна Александра Нина"
              + " Кристина Диана Валерия Зоя Лариса София Маргарита Тамара Ева Раиса Инна Снежана Жанна Лидия Элеонора"
              + " Василиса Зинаида Таисия Вероника Карина Римма");
  private static final int RARE = 12;

  private final Random random;
  private final List<String> surnames = new ArrayList<>(COMMON);

  People(long seed) {
    random = new Random(seed);
    var more = new ArrayList<String>();
    STEMS.forEach(stem -> ENDINGS.forEach(ending -> more.add(stem + ending)));
    Collections.shuffle(more, new Random(7));
    surnames.addAll(more);
  }

  private static List<String> words(String list) {
    return List.of(list.split(" "));
  }

  String next() {
    boolean woman = random.nextBoolean();
    var surname = capital(surname(woman));
    var given = pick(woman ? WOMEN : MEN);
    int order = random.nextInt(20);
    var name =
        order < 13
            ? surname + " " + given + " " + patronymic(woman)
            : order < 16 ? given + " " + surname : order < 19 ? surname + " " + given : given + " " + patronymic(woman) + " " + surname;
    return random.nextInt(8) == 0 ? latin(name) : name;
  }

  /** Nobody has it twice. */
  static String phone(int i) {
    long mixed = i * 7_919L % 10_000_000;
    return "+79" + "%02d".formatted(i % 89 + 10) + "%07d".formatted(mixed);
  }

  static String email(String name, int i) {
    return Latin.spell(Folding.fold(name)).replace(' ', '.') + i + "@example." + (i % 3 == 0 ? "com" : "ru");
  }

  private static String latin(String name) {
    var spelled = new StringBuilder();
    for (var word : Latin.spell(Folding.fold(name)).split(" ")) {
      spelled.append(spelled.isEmpty() ? "" : " ").append(capital(word));
    }
    return spelled.toString();
  }

  private String surname(boolean woman) {
    boolean common = random.nextInt(2) == 0;
    int size = common ? COMMON.size() : surnames.size();
    // Among the common ones the first are the commonest.
    int at = (int) (size * Math.pow(random.nextDouble(), common ? 1.8 : 1.2));
    var surname = surnames.get(Math.min(at, size - 1));
    if (!woman) {
      return surname;
    }
    if (surname.endsWith("ский")) {
      return surname.substring(0, surname.length() - 2) + "ая";
    }
    return surname.endsWith("в") || surname.endsWith("н") ? surname + "а" : surname;
  }

  private String pick(List<String> names) {
    return names.get((int) (names.size() * Math.pow(random.nextDouble(), 1.7)));
  }

  private String patronymic(boolean woman) {
    var father = pick(MEN.subList(0, MEN.size() - RARE));
    var stem =
        father.endsWith("й") ? father.substring(0, father.length() - 1) + "ев"
            : father.endsWith("ь") ? father.substring(0, father.length() - 1) + "ев"
                : father.endsWith("а") || father.endsWith("я") ? father.substring(0, father.length() - 1) : father + "ов";
    return stem + (woman ? "на" : "ич");
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
