package app.fifteen.desktop.settings;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.wording.ChangeLetterhead;
import app.fifteen.wording.ChangeWording;
import app.fifteen.wording.Letterhead;
import app.fifteen.wording.Wording.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Saves everything that was typed about letters; what is refused keeps nothing else from being saved. */
record SaveLetters(ChangeLetterhead changeLetterhead, ChangeWording changeWording) {

  /**
   * @param words those that are stored now
   * @param refusal the first of those that were refused
   */
  record Saved(List<Place> words, Optional<Rejection> refusal) {}

  /**
   * @param letterhead as it is to be; empty where it stays
   * @param changes a text, or empty for the house's
   * @param versions of the office's words that are changed, 0 where it has none
   */
  Saved save(
      Optional<Letterhead> letterhead, Map<Place, Optional<String>> changes, Map<Place, Integer> versions, Actor actor) {
    var refusals = new ArrayList<Rejection>();
    letterhead.ifPresent(typed -> changeLetterhead.change(typed, actor).use(_ -> {}, refusals::add));
    var done = new ArrayList<Place>();
    changes.forEach(
        (place, text) -> {
          Outcome<?> outcome =
              text.isPresent()
                  ? changeWording.change(place.with(text.get()), versions.get(place), actor)
                  : changeWording.backToHouse(place, versions.get(place), actor);
          outcome.use(_ -> done.add(place), refusals::add);
        });
    return new Saved(done, refusals.stream().findFirst());
  }
}
