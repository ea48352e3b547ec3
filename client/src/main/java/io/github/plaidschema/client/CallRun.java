package io.github.plaidschema.client;

import io.github.plaidschema.client.retry.AttemptOutcome;
import io.github.plaidschema.client.retry.NextStep;
import io.github.plaidschema.client.retry.RetryAfter;
import io.github.plaidschema.client.retry.RetryPolicy;
import io.github.plaidschema.client.retry.RetryRule;
import io.github.plaidschema.client.transport.Headers;
import io.github.plaidschema.client.transport.NotSentException;
import io.github.plaidschema.client.transport.TransportRequest;
import io.github.plaidschema.client.transport.TransportResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;

/**
 * One call, from its first attempt to its end. Blocking and asynchronous callers get the same run:
 * the former wait for it. Whether an attempt is followed by another one is for {@link RetryRule}
 * alone; this class carries the decision out.
 *
 * <p>Steps follow each other, so that one thread at a time is here; only the deadline and the
 * caller come from elsewhere, and they do no more than complete the result and cancel the current
 * step.
 */
final class CallRun<A, R> {

  private final ClientSettings settings;
  private final CallPlan<A> plan;
  private final RetryPolicy retries;
  private final Function<ApiResponse<A>, R> form;
  private final boolean waits;
  private final Duration deadline;
  private final long began;
  private final CompletableFuture<R> result = new CompletableFuture<>();
  private final Cancellation cancellation = new Cancellation();
  private volatile int attempt;
  private volatile boolean mayHaveArrived;
  private long attemptBegan;

  private CallRun(
      ClientSettings settings,
      CallPlan<A> plan,
      RequestOptions options,
      Function<ApiResponse<A>, R> form,
      boolean waits) {
    this.settings = settings;
    this.plan = plan;
    RetryPolicy ownRetries = options.retries();
    this.retries = ownRetries != null ? ownRetries : settings.retries();
    Duration ownDeadline = options.deadline();
    this.deadline = ownDeadline != null ? ownDeadline : settings.deadline();
    this.form = form;
    this.waits = waits;
    this.began = settings.time().nanoTime();
  }

  /**
   * Starts a call.
   *
   * @param form what the caller gets of the response
   * @param waits whether the caller does nothing but wait for the result: the first attempt may use
   *     its thread
   * @return completes with an {@link ApiException} at the latest at the deadline; cancelling it
   *     ends the call
   */
  static <A, R> CompletableFuture<R> start(
      ClientSettings settings,
      CallPlan<A> plan,
      RequestOptions options,
      Function<ApiResponse<A>, R> form,
      boolean waits) {
    CallRun<A, R> run = new CallRun<>(settings, plan, options, form, waits);
    settings.budget().addCall();
    Runnable noDeadline = settings.time().schedule(run.deadline, run::expire);
    run.result.whenComplete(
        (value, failure) -> {
          noDeadline.run();
          if (failure != null) {
            run.cancellation.cancel();
          }
        });
    run.send();
    return run.result;
  }

  private void expire() {
    fail(new DeadlineException(name(), attempt, mayHaveArrived, deadline));
  }

  /** Anything that goes wrong here ends the call: a result that never completes would hang. */
  private void send() {
    if (result.isDone()) {
      return;
    }
    boolean arrivedBefore = mayHaveArrived;
    try {
      Headers headers = plan.headers().with(settings.credentials().get());
      Duration left = left();
      if (left.isZero()) {
        expire();
        return;
      }
      int number = attempt + 1;
      attempt = number;
      attemptBegan = settings.time().nanoTime();
      settings.listeners().attempt(name(), number);
      settings.listeners().content(name(), number, true, plan.request());
      mayHaveArrived = true;
      TransportRequest request =
          new TransportRequest(plan.operation().method(), plan.uri(), headers, plan.body(), left);
      boolean onCallersThread = waits && number == 1;
      CompletableFuture<TransportResponse> exchange =
          onCallersThread
              ? settings.transport().sendAndWait(request)
              : settings.transport().send(request);
      boolean isHere = onCallersThread && exchange.isDone();
      cancellation.set(() -> exchange.cancel(true));
      exchange.whenComplete(
          (response, failure) -> {
            try {
              if (failure != null) {
                lost(unwrapped(failure), arrivedBefore);
              } else {
                receive(response, isHere);
              }
            } catch (Throwable thrown) {
              result.completeExceptionally(thrown);
            }
          });
    } catch (Throwable failure) {
      result.completeExceptionally(failure);
    }
  }

  private static Throwable unwrapped(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  /** There is no whole response. */
  private void lost(Throwable failure, boolean arrivedBefore) {
    if (result.isDone()) {
      return;
    }
    if (left().isZero()) {
      expire(); // The timer is a little late.
      return;
    }
    AttemptOutcome outcome;
    String what;
    if (failure instanceof NotSentException) {
      mayHaveArrived = arrivedBefore;
      outcome = new AttemptOutcome.NotSent();
      what = "no connection";
    } else if (failure instanceof SSLException) {
      outcome = new AttemptOutcome.Failed();
      what = "no secure connection";
    } else if (failure instanceof Exception) {
      outcome = new AttemptOutcome.Lost();
      what = "the connection was lost";
    } else {
      result.completeExceptionally(failure);
      return;
    }
    follow(
        outcome,
        what,
        () -> new TransportException(name(), attempt, mayHaveArrived, what, failure));
  }

  /**
   * The head of a response is there.
   *
   * @param here whether this is the thread of a caller who waits
   */
  private void receive(TransportResponse response, boolean here) {
    boolean success = response.status() / 100 == 2;
    if (success && plan.operation().response() instanceof ResponseBody.Binary) {
      stream(response);
      return;
    }
    int limit = ResponseReading.limit(plan.operation(), success);
    BodyCollector collector = new BodyCollector(limit, response.headers().first("Content-Length"));
    cancellation.set(collector::cancel);
    if (here) {
      // What follows is done by this thread, and not by one that carries other calls as well.
      response.body().subscribe(collector);
      await(collector.body());
    }
    collector
        .body()
        .whenComplete(
            (body, failure) -> {
              try {
                boolean matters =
                    !(success && plan.operation().response() instanceof ResponseBody.Ignored);
                if (failure != null && matters) {
                  lost(unwrapped(failure), true);
                } else {
                  evaluate(response, failure != null ? Bytes.NONE : body, success);
                }
              } catch (Throwable thrown) {
                result.completeExceptionally(thrown);
              }
            });
    if (!here) {
      response.body().subscribe(collector);
    }
  }

  /** Waits until the body is there, or will not be. */
  private static void await(CompletableFuture<Bytes> body) {
    try {
      Bytes unused = body.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // The caller sees it when it waits for the result.
    } catch (ExecutionException | CancellationException e) {
      // Whoever evaluates the body sees it.
    }
  }

  /** A whole response is there. */
  private void evaluate(TransportResponse response, Bytes body, boolean success) {
    if (result.isDone()) {
      return;
    }
    settings.listeners().response(name(), attempt, response.status(), since(attemptBegan));
    ResponseReading<A> reading =
        new ResponseReading<>(plan.operation(), attempt, response.status(), response.headers());
    if (success) {
      ApiResponse<A> read;
      try {
        read = reading.success(body);
      } catch (ApiException unreadable) {
        fail(unreadable);
        return;
      }
      settings.listeners().content(name(), attempt, false, read.value());
      result.complete(form.apply(read));
      return;
    }
    Optional<Duration> retryAfter =
        RetryAfter.parse(
            response.headers().first("Retry-After"),
            response.headers().first("Date"),
            settings.time().now());
    follow(
        new AttemptOutcome.Responded(response.status(), retryAfter),
        "status " + response.status(),
        () -> reading.error(body, retryAfter));
  }

  private void stream(TransportResponse response) {
    settings.listeners().response(name(), attempt, response.status(), since(attemptBegan));
    BinaryResponse binary =
        new ResponseReading<>(plan.operation(), attempt, response.status(), response.headers())
            .stream(
                BinaryBody.stream(response.body(), task -> settings.time().schedule(left(), task)));
    @SuppressWarnings("unchecked") // An operation with this kind of body has this type.
    A value = (A) binary;
    boolean taken =
        result.complete(
            form.apply(
                new ApiResponse<>(
                    response.status(), response.headers(), value, attempt, Optional::empty)));
    if (!taken) {
      closeQuietly(binary);
    }
  }

  private static void closeQuietly(BinaryResponse binary) {
    try {
      binary.close();
    } catch (java.io.IOException nobodyReads) {
      // The caller has gone.
    }
  }

  private void follow(AttemptOutcome outcome, String reason, Supplier<ApiException> failure) {
    NextStep next =
        RetryRule.next(
            plan.operation().repeat(),
            retries,
            outcome,
            attempt,
            left(),
            settings.random().getAsDouble(),
            settings.budget()::takeRetry);
    if (next instanceof NextStep.SendAgain again) {
      settings.listeners().retry(name(), attempt, reason, again.delay());
      cancellation.set(settings.time().schedule(again.delay(), this::send));
    } else {
      fail(failure.get());
    }
  }

  private void fail(ApiException exception) {
    if (result.completeExceptionally(exception)) {
      settings.listeners().failure(name(), exception, since(began));
    }
  }

  private long since(long nanoTime) {
    return settings.time().nanoTime() - nanoTime;
  }

  /** The time until the deadline, not negative. */
  private Duration left() {
    long nanos = deadline.toNanos() - since(began);
    return Duration.ofNanos(Math.max(nanos, 0));
  }

  private String name() {
    return plan.operation().name();
  }
}
