package app.fifteen.desktop.settings;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.FormRow;
import app.fifteen.staff.Permission;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The fields of the letterhead, with its two pictures. */
public final class LetterheadController {

  private final LettersViewModel model;
  private final Desk desk;
  private final PauseTransition patience = new PauseTransition(LettersController.PATIENCE);

  @FXML private VBox root;
  @FXML private TextArea address;
  @FXML private TextField signatory;
  @FXML private TextField signatoryTitle;
  @FXML private FormRow logoRow;
  @FXML private HBox logoDrop;
  @FXML private ImageView logo;
  @FXML private Label noLogo;
  @FXML private Button removeLogo;
  @FXML private FormRow signatureRow;
  @FXML private HBox signatureDrop;
  @FXML private ImageView signature;
  @FXML private Label noSignature;
  @FXML private Button removeSignature;

  public LetterheadController(LettersViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    var form = model.letterhead();
    address.textProperty().bindBidirectional(form.address);
    signatory.textProperty().bindBidirectional(form.signatory);
    signatoryTitle.textProperty().bindBidirectional(form.signatoryTitle);
    Stream.of(form.address, form.signatory, form.signatoryTitle)
        .forEach(field -> field.addListener((_, _, _) -> lookSoon()));
    bindPicture(form.logo, logoRow, logoDrop, logo, noLogo, removeLogo);
    bindPicture(form.signature, signatureRow, signatureDrop, signature, noSignature, removeSignature);
    patience.setOnFinished(_ -> model.look());
    desk.actorProperty().subscribe(actor -> root.setDisable(!Permission.CHANGE_WORDING.of(actor)));
  }

  private void bindPicture(
      LetterPicture picture, FormRow row, HBox drop, ImageView view, Label instead, Button remove) {
    PictureFiles.takeDropped(drop, picture::choose);
    picture.problemProperty().subscribe(why -> row.show(why == null ? null : desk.messages().get(why)));
    picture.shownProperty().subscribe(
        png -> {
          view.setImage(png.map(bytes -> new Image(new ByteArrayInputStream(bytes))).orElse(null));
          view.setVisible(png.isPresent());
          view.setManaged(png.isPresent());
          instead.setVisible(png.isEmpty());
          instead.setManaged(png.isEmpty());
          remove.setDisable(png.isEmpty());
          lookSoon();
        });
  }

  private void lookSoon() {
    model.tell();
    patience.playFromStart();
  }

  @FXML
  private void chooseLogo(ActionEvent event) {
    choose(model.letterhead().logo, "letters.logo.choose_title");
  }

  @FXML
  private void removeLogo(ActionEvent event) {
    model.letterhead().logo.show(Optional.empty());
  }

  @FXML
  private void chooseSignature(ActionEvent event) {
    choose(model.letterhead().signature, "letters.signature.choose_title");
  }

  @FXML
  private void removeSignature(ActionEvent event) {
    model.letterhead().signature.show(Optional.empty());
  }

  private void choose(LetterPicture picture, String titleKey) {
    PictureFiles.choose(root.getScene().getWindow(), titleKey, desk.messages()).ifPresent(picture::choose);
  }
}
