package io.github.plaidschema.client;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that wait for their time. Nearly all are deadlines, which are cancelled when their call
 * ends: so cancelling wakes nobody up, and scheduling only does if the task is the first. The
 * thread that waits ends when nothing is left to wait for.
 */
final class Timers {

  private static final long NEVER = Long.MAX_VALUE;

  /** Tasks of the same time differ by their numbers. */
  private record Due(long at, long number) implements Comparable<Due> {
    @Override
    public int compareTo(Due other) {
      int byTime = Long.compare(at, other.at);
      return byTime != 0 ? byTime : Long.compare(number, other.number);
    }
  }

  private final ConcurrentSkipListMap<Due, Runnable> tasks = new ConcurrentSkipListMap<>();
  private final AtomicLong numbers = new AtomicLong();
  private final long origin = System.nanoTime();
  private final Executor executor;
  private @Nullable Thread waiting;

  /** When the thread wakes up, at the latest. */
  private volatile long wakesAt = NEVER;

  /**
   * Nothing to wait for.
   *
   * @param executor runs the tasks
   */
  Timers(Executor executor) {
    this.executor = executor;
  }

  /**
   * Schedules a task.
   *
   * @param delay in nanoseconds, not negative, of some years at most
   * @return cancels the task, if it has not begun
   */
  Runnable schedule(long delay, Runnable task) {
    Due due = new Due(now() + delay, numbers.incrementAndGet());
    tasks.put(due, task);
    if (due.at() < wakesAt) {
      wakeUp(due.at());
    }
    return () -> tasks.remove(due);
  }

  private long now() {
    return System.nanoTime() - origin;
  }

  private synchronized void wakeUp(long at) {
    if (waiting == null) {
      Thread thread = new Thread(this::await, "plaid-schema-client-timer");
      thread.setDaemon(true);
      waiting = thread;
      thread.start();
    } else if (at < wakesAt) {
      LockSupport.unpark(waiting);
    }
  }

  private void await() {
    while (true) {
      runWhatIsDue();
      Map.Entry<Due, Runnable> first = tasks.firstEntry();
      wakesAt = first == null ? NEVER : first.getKey().at();
      // Who schedules looks at that time after it has added a task: a task that it leaves to this
      // thread is seen now.
      Map.Entry<Due, Runnable> seen = tasks.firstEntry();
      if (seen == null && isOver()) {
        return;
      }
      if (seen != null && seen.getKey().at() >= wakesAt) {
        LockSupport.parkNanos(this, wakesAt - now());
      }
    }
  }

  private synchronized boolean isOver() {
    wakesAt = NEVER; // First: who schedules now either is seen, or starts another thread.
    boolean over = tasks.isEmpty();
    if (over) {
      waiting = null;
    }
    return over;
  }

  private void runWhatIsDue() {
    for (Map.Entry<Due, Runnable> first = tasks.firstEntry();
        first != null && first.getKey().at() <= now();
        first = tasks.firstEntry()) {
      if (tasks.remove(first.getKey()) != null) {
        run(first.getValue());
      }
    }
  }

  private void run(Runnable task) {
    try {
      executor.execute(task);
    } catch (Throwable noThreadIsLeft) {
      // A deadline on this thread is better than none. Tasks handle their own failures.
      task.run();
    }
  }
}
