package io.github.plaidschema.benchmarks.calls;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * A program that calls in turn with the bare HTTP client and with ours, some hundred calls each,
 * and prints a line for each such pair: nanoseconds and allocated bytes of a call, of both. What a
 * machine does beside it hits neighbours alike.
 */
public final class Overhead {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private record Cost(double nanos, double bytes) {}

  private Overhead() {}

  /** Takes the base URL, and the number of calls in a block, of blocks to warm up, and to count. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Caller bare = Library.BARE.connect(arguments[0]);
    Caller ours = Library.PLAID_SCHEMA.connect(arguments[0]);
    int calls = Integer.parseInt(arguments[1]);
    int warmUps = Integer.parseInt(arguments[2]);
    int pairs = Integer.parseInt(arguments[3]);
    for (int i = -warmUps; i < pairs; i++) {
      boolean bareFirst = i % 2 == 0;
      Cost first = block(bareFirst ? bare : ours, calls);
      Cost second = block(bareFirst ? ours : bare, calls);
      if (i >= 0) {
        print(bareFirst ? first : second, bareFirst ? second : first);
      }
    }
    System.exit(0);
  }

  private static Cost block(Caller caller, int calls) throws IOException, InterruptedException {
    long bytes = allocated();
    long start = System.nanoTime();
    for (int i = 0; i < calls; i++) {
      if (caller.call().isEmpty()) {
        throw new IllegalStateException("no request id");
      }
    }
    double nanos = System.nanoTime() - start;
    return new Cost(nanos / calls, (double) (allocated() - bytes) / calls);
  }

  /** By all threads: both clients have some of their own. */
  private static long allocated() {
    long[] each = THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds());
    return Arrays.stream(each).filter(bytes -> bytes > 0).sum();
  }

  private static void print(Cost bare, Cost ours) {
    System.out.printf(
        Locale.ROOT,
        "%.1f %.1f %.1f %.1f%n",
        bare.nanos(),
        ours.nanos(),
        bare.bytes(),
        ours.bytes());
  }
}
