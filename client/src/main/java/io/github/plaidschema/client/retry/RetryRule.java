package io.github.plaidschema.client.retry;

import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.client.retry.AttemptOutcome.Failed;
import io.github.plaidschema.client.retry.AttemptOutcome.Lost;
import io.github.plaidschema.client.retry.AttemptOutcome.NotSent;
import io.github.plaidschema.client.retry.AttemptOutcome.Responded;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * The one rule of what follows an attempt:
 *
 * <table>
 *   <caption>What follows an attempt</caption>
 *   <tr><th>outcome</th><th>{@code ALWAYS}, {@code WITH_KEY}</th><th>{@code NEVER}</th></tr>
 *   <tr><td>not sent</td><td>again</td><td>again</td></tr>
 *   <tr><td>lost</td><td>again</td><td>finish</td></tr>
 *   <tr><td>status 408, 429, 500, 502, 503, 504</td><td>again</td><td>finish</td></tr>
 *   <tr><td>any other status</td><td>finish</td><td>finish</td></tr>
 *   <tr><td>failed</td><td>finish</td><td>finish</td></tr>
 * </table>
 *
 * <p>"Again" holds while the policy has attempts, the deadline is later than the wait, and the
 * budget has a retry. The wait is random between nothing and the policy's, which doubles with each
 * attempt (full jitter); if the service asks for a longer wait, it is that and a random part of the
 * policy's first one.
 *
 * @since 0.1.0
 */
public final class RetryRule {

  private RetryRule() {}

  /** Whether a request of this class may be sent again after it may have arrived. */
  public static boolean mayArriveTwice(Repeat repeat) {
    return repeat == Repeat.ALWAYS || repeat == Repeat.WITH_KEY;
  }

  /**
   * What follows an attempt.
   *
   * @param repeat the operation's class, which is not {@link Repeat#BY_METHOD}
   * @param attempt the number of the attempt, from 1 on
   * @param left the time until the deadline
   * @param random at least 0 and less than 1
   * @param budget takes a retry from the budget; asked last, and only if all else permits the retry
   */
  public static NextStep next(
      Repeat repeat,
      RetryPolicy policy,
      AttemptOutcome outcome,
      int attempt,
      Duration left,
      double random,
      BooleanSupplier budget) {
    if (!isWorthRepeating(repeat, outcome) || attempt >= policy.maxAttempts()) {
      return new NextStep.Finish();
    }
    Duration delay = delay(policy, outcome, attempt, random);
    boolean inTime = delay.compareTo(left) < 0;
    return inTime && budget.getAsBoolean() ? new NextStep.SendAgain(delay) : new NextStep.Finish();
  }

  private static boolean isWorthRepeating(Repeat repeat, AttemptOutcome outcome) {
    if (outcome instanceof NotSent) {
      return true;
    }
    if (outcome instanceof Failed || !mayArriveTwice(repeat)) {
      return false;
    }
    return outcome instanceof Lost
        || (outcome instanceof Responded response && isTransient(response.status()));
  }

  /** Whether the same request may succeed later. */
  public static boolean isTransient(int status) {
    return switch (status) {
      case 408, 429, 500, 502, 503, 504 -> true;
      default -> false;
    };
  }

  private static Duration delay(
      RetryPolicy policy, AttemptOutcome outcome, int attempt, double random) {
    Duration backoff = part(policy.backoff(attempt), random);
    if (outcome instanceof Responded response && response.retryAfter().isPresent()) {
      Duration asked = response.retryAfter().get();
      if (asked.compareTo(backoff) > 0) {
        return asked.plus(part(policy.firstDelay(), random));
      }
    }
    return backoff;
  }

  private static Duration part(Duration whole, double random) {
    return Duration.ofNanos((long) (whole.toNanos() * random));
  }
}
