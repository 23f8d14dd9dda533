package app.fifteen.client.exchange;

import app.fifteen.client.PersonName;
import app.fifteen.kernel.ClientId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who recommended a client, as a file tells it.
 *
 * @param id in our own export, where names are followed by it
 */
record Referrer(String name, Optional<ClientId> id) {

  private static final Pattern WITH_ID = Pattern.compile("(.+) #(\\d{1,18})");

  static Referrer of(String text) {
    var parts = WITH_ID.matcher(text);
    return parts.matches()
        ? new Referrer(parts.group(1), Optional.of(new ClientId(Long.parseLong(parts.group(2)))))
        : new Referrer(text, Optional.empty());
  }

  /** Empty where nobody, or not one only, can be meant. */
  Optional<Person> among(People people) {
    var byId = id.flatMap(people::byId).filter(person -> PersonName.of(name).shares(person.name()));
    if (byId.isPresent() || people.isCommon(name)) {
      return byId;
    }
    var namesakes = people.byName(name);
    return namesakes.size() == 1 ? Optional.of(namesakes.getFirst()) : Optional.empty();
  }
}
