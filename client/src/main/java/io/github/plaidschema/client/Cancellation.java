package io.github.plaidschema.client;

/** What ends the current step of a call. Shared by threads. */
final class Cancellation {

  private Runnable current = () -> {};
  private boolean cancelled;

  /** Replaces the step. Where all is cancelled already, the step is ended at once. */
  void set(Runnable step) {
    synchronized (this) {
      if (!cancelled) {
        current = step;
        return;
      }
    }
    step.run();
  }

  /** Ends the current step and all that follow. */
  void cancel() {
    Runnable step;
    synchronized (this) {
      cancelled = true;
      step = current;
      current = () -> {};
    }
    step.run();
  }
}
