package io.github.plaidschema.client;

import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a caller waits for, how long, and how often it asks. Immutable.
 *
 * @param <A> the type of the response
 * @since 0.1.0
 */
public final class Waiter<A> {

  private static final Duration FIRST_DELAY = Duration.ofSeconds(1);
  private static final Duration MAX_DELAY = Duration.ofSeconds(15);
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final Predicate<A> isReady;
  private final Set<String> notReady;
  private final Duration firstDelay;
  private final Duration maxDelay;
  private final Duration longest;

  private Waiter(
      Predicate<A> isReady,
      Set<String> notReady,
      Duration firstDelay,
      Duration maxDelay,
      Duration longest) {
    this.isReady = isReady;
    this.notReady = notReady;
    this.firstDelay = firstDelay;
    this.maxDelay = maxDelay;
    this.longest = longest;
  }

  /** Waits for a response that satisfies a condition, for at most 5 minutes. */
  public static <A> Waiter<A> until(Predicate<A> isReady) {
    return new Waiter<>(isReady, Set.of(), FIRST_DELAY, MAX_DELAY, LONGEST);
  }

  /** Waits for a success while the service responds with an error code, for at most 5 minutes. */
  public static <A> Waiter<A> whileError(String errorCode) {
    return Waiter.<A>until(response -> true).orWhileError(errorCode);
  }

  /** Waits also while the service responds with an error code, such as PRODUCT_NOT_READY. */
  public Waiter<A> orWhileError(String errorCode) {
    Set<String> codes =
        Stream.concat(notReady.stream(), Stream.of(errorCode)).collect(Collectors.toSet());
    return new Waiter<>(isReady, codes, firstDelay, maxDelay, longest);
  }

  /**
   * How long to wait between requests, positive; the waits double from the first to the longest
   * one, and a random part of up to half is taken off each.
   */
  public Waiter<A> every(Duration first, Duration max) {
    if (first.isZero() || first.isNegative() || max.compareTo(first) < 0) {
      throw new IllegalArgumentException("a wait is not positive, or more than the longest one");
    }
    return new Waiter<>(isReady, notReady, first, max, longest);
  }

  /** The longest time in all, positive. */
  public Waiter<A> within(Duration time) {
    return new Waiter<>(
        isReady, notReady, firstDelay, maxDelay, RequestOptions.checkedDeadline(time));
  }

  boolean isReady(A response) {
    return isReady.test(response);
  }

  boolean waitsWhile(Throwable failure) {
    return failure instanceof ErrorResponseException error
        && error.errorCode().filter(notReady::contains).isPresent();
  }

  Duration firstDelay() {
    return firstDelay;
  }

  Duration maxDelay() {
    return maxDelay;
  }

  Duration longest() {
    return longest;
  }
}
