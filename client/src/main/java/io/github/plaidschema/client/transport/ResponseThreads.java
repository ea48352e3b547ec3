package io.github.plaidschema.client.transport;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/**
 * The threads that handle the responses of a transport.
 *
 * <p>The JDK's client would make a pool that starts a thread whenever none is idle: under many
 * callers these threads spend their time on handing tasks to one another. This pool starts threads
 * as they are needed, and replaces one that waits for a future, such as that of another call.
 */
final class ResponseThreads {

  /**
   * Handling is short, but a name lookup, or an action that a user has given to a future, is not.
   */
  private static final int MOST_THREADS = 64;

  private ResponseThreads() {}

  static Executor pool() {
    return new ForkJoinPool(MOST_THREADS, ResponseThreads::thread, null, true);
  }

  private static ForkJoinWorkerThread thread(ForkJoinPool pool) {
    ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    thread.setName("plaid-schema-client-http-" + thread.getPoolIndex());
    return thread;
  }
}
