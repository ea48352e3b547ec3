package io.github.plaidschema.client.retry;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Bounds the retries of all calls of a client, so that an outage is not amplified: each call adds a
 * tenth of a retry, up to a maximum, and each retry takes one. While the budget is empty, calls end
 * with what their attempt brought. Shared by threads.
 *
 * @since 0.1.0
 */
public final class RetryBudget {

  private static final int RETRY = 10;
  private static final int DEFAULT_RETRIES = 100;

  private final long capacity;
  private final AtomicLong tenths;

  private RetryBudget(int retries) {
    this.capacity = (long) retries * RETRY;
    this.tenths = new AtomicLong(capacity);
  }

  /** A budget of 100 retries, and of one for every ten calls from then on. */
  public static RetryBudget create() {
    return new RetryBudget(DEFAULT_RETRIES);
  }

  /**
   * A budget.
   *
   * @param retries how many retries it begins with, and how many it can hold, not negative
   */
  public static RetryBudget of(int retries) {
    if (retries < 0) {
      throw new IllegalArgumentException("retries is negative");
    }
    return new RetryBudget(retries);
  }

  /** Adds what a call brings. */
  public void addCall() {
    tenths.updateAndGet(before -> Math.min(before + 1, capacity));
  }

  /** Takes a retry if there is one. */
  public boolean takeRetry() {
    long before = tenths.getAndUpdate(now -> now < RETRY ? now : now - RETRY);
    return before >= RETRY;
  }
}
