package app.fifteen.app.window;

import java.util.List;
import java.util.stream.Stream;

/** Every screen there is a picture of. */
final class ScreenList {

  /** In the order in which they are drawn: the last two enter clients whom the others do without. */
  static final List<Shot> ALL =
      Stream.of(
              StartPictures.ALL,
              InboxPictures.ALL,
              ExchangePictures.ALL,
              ClientPictures.ALL,
              SearchPictures.ALL,
              SettingsPictures.ALL,
              RemedyPictures.ALL,
              LetterPictures.ALL,
              WizardPictures.ALL,
              TrainingPictures.ALL,
              FoolishPictures.ALL,
              SealedPictures.ALL,
              PersonPictures.ALL,
              ComplaintPictures.ALL,
              CardPictures.ALL,
              FigurePictures.ALL)
          .flatMap(List::stream)
          .toList();

  private ScreenList() {}
}
