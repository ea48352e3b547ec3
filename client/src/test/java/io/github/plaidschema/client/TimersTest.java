package io.github.plaidschema.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The waiting of the machine's clock, in real time. */
@Timeout(60)
class TimersTest {

  private static final Executor DIRECT = Runnable::run;

  private final Timers timers = new Timers(DIRECT);

  private static long millis(long count) {
    return TimeUnit.MILLISECONDS.toNanos(count);
  }

  @Test
  void tasksRunInTheOrderOfTheirTimesWhateverTheOrderOfTheirScheduling() throws Exception {
    List<Integer> ran = new ArrayList<>();
    CountDownLatch all = new CountDownLatch(3);
    for (int delay : List.of(150, 50, 100)) {
      timers.schedule(
          millis(delay),
          () -> {
            ran.add(delay);
            all.countDown();
          });
    }

    assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(ran).containsExactly(50, 100, 150);
  }

  @Test
  void noTaskRunsBeforeItsTimeOrAfterItIsCancelled() throws Exception {
    AtomicInteger cancelled = new AtomicInteger();
    CountDownLatch over = new CountDownLatch(1);
    long start = System.nanoTime();
    Runnable cancel = timers.schedule(millis(20), cancelled::incrementAndGet);
    timers.schedule(millis(80), over::countDown);
    cancel.run();

    assertThat(over.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(millis(80));
    assertThat(cancelled).hasValue(0);
  }

  @Test
  void theThreadEndsWhenNothingIsLeftAndAnotherOneBegins() throws Exception {
    for (int i = 0; i < 3; i++) {
      CountDownLatch ran = new CountDownLatch(1);
      List<Thread> threads = new ArrayList<>();
      timers.schedule(
          millis(1),
          () -> {
            threads.add(Thread.currentThread());
            ran.countDown();
          });
      assertThat(ran.await(30, TimeUnit.SECONDS)).isTrue();
      threads.get(0).join(30_000);
      assertThat(threads.get(0).isAlive()).isFalse();
    }
  }

  @Test
  void eachOfManyTasksOfManyThreadsRunsOnceOrIsCancelled() throws Exception {
    int threads = 8;
    int each = 5_000;
    AtomicIntegerArray ran = new AtomicIntegerArray(threads * each);
    CountDownLatch due = new CountDownLatch(threads * each / 2);
    CyclicBarrier together = new CyclicBarrier(threads);
    List<Thread> schedulers = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      int first = t * each;
      Thread scheduler =
          new Thread(
              () -> {
                Random random = new Random(first);
                try {
                  together.await();
                } catch (Exception e) {
                  throw new AssertionError(e);
                }
                for (int i = first; i < first + each; i++) {
                  int number = i;
                  boolean isCancelled = i % 2 == 0;
                  long delay = isCancelled ? millis(3_600_000) : random.nextInt((int) millis(20));
                  Runnable cancel =
                      timers.schedule(
                          delay,
                          () -> {
                            ran.incrementAndGet(number);
                            due.countDown();
                          });
                  if (isCancelled) {
                    cancel.run();
                  }
                }
              });
      schedulers.add(scheduler);
      scheduler.start();
    }
    for (Thread scheduler : schedulers) {
      scheduler.join();
    }

    assertThat(due.await(30, TimeUnit.SECONDS)).isTrue();
    for (int i = 0; i < ran.length(); i++) {
      assertThat(ran.get(i)).isEqualTo(i % 2);
    }
  }

  @Test
  void whereNoThreadIsLeftTheTaskRunsNevertheless() throws Exception {
    Timers exhausted =
        new Timers(
            task -> {
              throw new RejectedExecutionException();
            });
    CountDownLatch ran = new CountDownLatch(2);
    exhausted.schedule(millis(1), ran::countDown);
    exhausted.schedule(millis(5), ran::countDown);

    assertThat(ran.await(Duration.ofSeconds(30).toMillis(), TimeUnit.MILLISECONDS)).isTrue();
  }
}
