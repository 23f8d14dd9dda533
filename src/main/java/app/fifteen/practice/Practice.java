package app.fifteen.practice;

import app.fifteen.database.Database;
import java.time.Clock;

/** Practice calls: what stays of them. */
public final class Practice {

  public final PracticeRunStore runs = new PracticeRunStore();
  public final RecordPractice recordPractice;

  public Practice(Database database, Clock clock) {
    recordPractice = new RecordPractice(database, runs, clock);
  }
}
