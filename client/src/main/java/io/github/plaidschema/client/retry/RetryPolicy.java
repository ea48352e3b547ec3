package io.github.plaidschema.client.retry;

import java.time.Duration;

/**
 * How often a request is sent, and how long to wait between attempts. Which requests may be
 * repeated is not a matter of the policy: see {@link RetryRule}.
 *
 * @param maxAttempts how often a request is sent at most, from 1 on
 * @param firstDelay the longest wait before the second attempt, positive; it doubles with each
 *     attempt
 * @param maxDelay the longest wait before an attempt, at least {@code firstDelay}
 * @since 0.1.0
 */
public record RetryPolicy(int maxAttempts, Duration firstDelay, Duration maxDelay) {

  /** Up to 4 attempts, with waits of at most 0.5, 1 and 2 seconds. */
  public static final RetryPolicy DEFAULT =
      new RetryPolicy(4, Duration.ofMillis(500), Duration.ofSeconds(20));

  /** One attempt. */
  public static final RetryPolicy NONE = DEFAULT.withMaxAttempts(1);

  /**
   * A policy.
   *
   * @throws IllegalArgumentException if a value is out of its range
   */
  public RetryPolicy {
    if (maxAttempts < 1) {
      throw new IllegalArgumentException("maxAttempts is less than 1");
    }
    if (firstDelay.isZero() || firstDelay.isNegative()) {
      throw new IllegalArgumentException("firstDelay is not positive");
    }
    if (maxDelay.compareTo(firstDelay) < 0 || maxDelay.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException("maxDelay is less than firstDelay, or more than a day");
    }
  }

  /** This policy with another number of attempts. */
  public RetryPolicy withMaxAttempts(int attempts) {
    return new RetryPolicy(attempts, firstDelay, maxDelay);
  }

  /** This policy with other waits. */
  public RetryPolicy withDelays(Duration first, Duration max) {
    return new RetryPolicy(maxAttempts, first, max);
  }

  /** The longest wait after an attempt, which counts from 1. */
  Duration backoff(int attempt) {
    int doublings = Math.min(attempt - 1, 30);
    // At most a day times 2^30, in nanoseconds, would overflow: compare before multiplying.
    long max = maxDelay.toNanos();
    long first = firstDelay.toNanos();
    return Duration.ofNanos(first > max >> doublings ? max : first << doublings);
  }
}
