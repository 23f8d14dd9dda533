package app.fifteen.desktop.sealed;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.ListPane;
import app.fifteen.desktop.kit.ListRows;
import app.fifteen.desktop.kit.LiveList;
import app.fifteen.desktop.kit.SegmentedChoice;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.sealed.SealedFilter;
import app.fifteen.sealed.SealedMessageRow;
import app.fifteen.staff.Permission;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;

/** Messages to the supervisor: what is late on top, and one of them beside the list (R26). */
public final class SealedMessagesController {

  private final SealedMessagesViewModel model;
  private final Desk desk;
  private final Ticker ticker;
  private final DraftDesk drafts;
  private final Runnable write;
  private LiveList<SealedMessageRow> shown;

  @FXML private SplitPane root;
  @FXML private ListPane pane;
  @FXML private SegmentedChoice<SealedFilter> filters;
  @FXML private ToggleButton unanswered;
  @FXML private ToggleButton answered;
  @FXML private ListView<SealedMessageRow> list;
  @FXML private SealedMessageController messageController;

  /** @param write opens the form for another message */
  public SealedMessagesController(
      SealedMessagesViewModel model, Desk desk, Ticker ticker, DraftDesk drafts, Runnable write) {
    this.model = model;
    this.desk = desk;
    this.ticker = ticker;
    this.drafts = drafts;
    this.write = write;
  }

  @FXML
  private void initialize() {
    filters.bind(model.filterProperty(), Map.of(SealedFilter.UNANSWERED, unanswered, SealedFilter.ANSWERED, answered));
    pane.count(Bindings.size(model.rows().all()).map(size -> countText(size.intValue())));
    list.setFixedCellSize(SealedCell.HEIGHT);
    list.setCellFactory(_ -> new SealedCell(desk, ticker, drafts));
    shown =
        LiveList.in(list, model.rows())
            .keepingLine(row -> row.message().id(), model.selectedProperty())
            .opening(_ -> messageController.open())
            .saying(desk.messages(), this::whyEmpty, model.filterProperty(), desk.actorProperty())
            .leadingBackFrom(root);
  }

  private String countText(int size) {
    return size == 0 ? "" : ListRows.counted(size, SealedMessagesViewModel.MOST, desk.messages());
  }

  private String whyEmpty() {
    var whose = Permission.READ_SEALED.of(desk.actor()) ? "sealed.empty." : "sealed.empty_own.";
    return desk.messages().get(whose + model.filterProperty().get().name().toLowerCase(Locale.ROOT));
  }

  @FXML
  private void write() {
    write.run();
  }

  /** Ready for arrow keys, with the first message at hand. */
  public void focusList() {
    shown.focus();
  }
}
