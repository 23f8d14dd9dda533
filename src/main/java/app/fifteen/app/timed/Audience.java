package app.fifteen.app.timed;

import app.fifteen.kernel.TimedWork;

/** The desk that is told of what runs by itself; called on a thread of its own, has to be quick. */
public interface Audience {

  /** Nobody sits there yet, or the window is being made anew. */
  Audience NOBODY =
      new Audience() {
        @Override
        public void missed(int count) {}

        @Override
        public void failed(TimedWork work, Throwable failure) {}

        @Override
        public void recovered(TimedWork work) {}
      };

  /** So many promises were found missed (R10); no other desk tells of them. */
  void missed(int count);

  /** Once for each trouble, however often the work is tried again. */
  void failed(TimedWork work, Throwable failure);

  void recovered(TimedWork work);
}
