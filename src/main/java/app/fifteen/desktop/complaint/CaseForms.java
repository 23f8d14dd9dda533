package app.fifteen.desktop.complaint;

import app.fifteen.complaint.CaseDetails;
import app.fifteen.complaint.CaseTask;
import app.fifteen.complaint.Grant;
import app.fifteen.complaint.StoryEntry;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.wording.WrittenLetter;
import java.nio.file.Path;

/** What leads away from the page of a case: its forms, and what other parts of the program show. */
public interface CaseForms {

  /** The form in which something more is offered. */
  void offer(CaseDetails details);

  /** The form in which a supervisor approves something else than was asked for. */
  void change(CaseDetails details, Grant grant);

  /** The form in which a task gets another owner or date. */
  void move(CaseTask task);

  /** The form in which it is put right what was said. */
  void correct(ComplaintId complaint, StoryEntry wrong);

  /** The letter of apology. */
  void letter(CaseDetails details);

  /** A letter that went out. @param heading when, and from whom */
  void letter(CaseDetails details, WrittenLetter letter, String heading);

  void client(ClientId client);

  /** Shows a file as the system does. */
  void openFile(Path file);
}
