package io.github.plaidschema.benchmarks.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A program that calls from many threads at once, and prints how many calls it made in a second.
 */
public final class ManyCalls {

  private ManyCalls() {}

  /**
   * Takes the library, the base URL, the number of callers, and seconds to warm up and to count.
   */
  public static void main(String[] arguments) throws Exception {
    Caller caller = Library.valueOf(arguments[0]).connect(arguments[1]);
    int callers = Integer.parseInt(arguments[2]);
    String expected = caller.call();
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    double unused = perSecond(caller, expected, threads, callers, Long.parseLong(arguments[3]));
    System.out.println(perSecond(caller, expected, threads, callers, Long.parseLong(arguments[4])));
    System.exit(0);
  }

  private static double perSecond(
      Caller caller, String expected, ExecutorService threads, int callers, long seconds)
      throws Exception {
    long start = System.nanoTime();
    long end = start + TimeUnit.SECONDS.toNanos(seconds);
    List<Future<Long>> counts = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      counts.add(
          threads.submit(
              () -> {
                long count = 0;
                for (; System.nanoTime() < end; count++) {
                  if (!caller.call().equals(expected)) {
                    throw new IllegalStateException("another response");
                  }
                }
                return count;
              }));
    }
    long calls = 0;
    for (Future<Long> count : counts) {
      calls += count.get();
    }
    return calls / ((System.nanoTime() - start) / 1e9);
  }
}
