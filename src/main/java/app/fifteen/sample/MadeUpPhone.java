package app.fifteen.sample;

import java.util.random.RandomGenerator;

/** Phone numbers of people who do not exist. */
final class MadeUpPhone {

  private MadeUpPhone() {}

  /** @param pattern with a {@code #} for each digit that is made up */
  static String like(String pattern, RandomGenerator random) {
    var number = new StringBuilder();
    pattern.chars().forEach(c -> number.append(c == '#' ? (char) ('0' + random.nextInt(10)) : (char) c));
    return number.toString();
  }
}
