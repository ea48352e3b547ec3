package io.github.plaidschema.client;

import io.github.plaidschema.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A call that is being prepared: parameters first, then one of the methods that send it. For one
 * thread. It can be sent several times; each is a call of its own, with an idempotency key of its
 * own.
 *
 * @param <A> the type of the response's body
 * @since 0.1.0
 */
public final class Call<A> {

  private final Client client;
  private final ApiOperation<?, A> operation;
  private final Planning<A> planning;
  private final CallParameters parameters;
  private RequestOptions options = RequestOptions.NONE;

  /** Prepares the call, which fixes the types of the request. */
  @FunctionalInterface
  interface Planning<A> {
    CallPlan<A> plan(CallParameters parameters, RequestOptions options);
  }

  Call(
      Client client,
      ApiOperation<?, A> operation,
      Planning<A> planning,
      CallParameters parameters) {
    this.client = client;
    this.operation = operation;
    this.planning = planning;
    this.parameters = parameters;
  }

  /** Sets a name of the path. The value is escaped. */
  public Call<A> path(String name, @Nullable Object value) {
    parameters.addPath(name, value);
    return this;
  }

  /**
   * Sets a query parameter. The value is escaped; null and an empty Optional omit it, a collection
   * repeats it.
   */
  public Call<A> query(String name, @Nullable Object value) {
    parameters.setQuery(name, value);
    return this;
  }

  /**
   * Sets a header. Null and an empty Optional omit it.
   *
   * @throws IllegalArgumentException if the header cannot be sent; the message does not show it
   */
  public Call<A> header(String name, @Nullable Object value) {
    parameters.addHeader(name, value);
    return this;
  }

  /** Sets the options. */
  public Call<A> with(RequestOptions given) {
    options = Objects.requireNonNull(given, "options");
    return this;
  }

  /**
   * Sends the request and waits for the response.
   *
   * @throws ApiException if there is no response, or an error
   * @throws IllegalArgumentException if the request cannot be sent
   */
  public A send() {
    return await(start(options, ApiResponse::value, true));
  }

  /** Sends the request. The future completes with an {@link ApiException} if there is an error. */
  public CompletableFuture<A> sendAsync() {
    return startAsync(ApiResponse::value);
  }

  /**
   * Sends the request and waits for the response, with its head.
   *
   * @throws ApiException if there is no response, or an error
   * @throws IllegalArgumentException if the request cannot be sent
   */
  public ApiResponse<A> response() {
    return await(start(options, Function.identity(), true));
  }

  /** Sends the request. The future completes with an {@link ApiException} if there is an error. */
  public CompletableFuture<ApiResponse<A>> responseAsync() {
    return startAsync(Function.identity());
  }

  /** Reads the pages one after the other, each when it is wanted. See {@link Paging#stream}. */
  public Stream<A> pages(Paging<A, ?> paging) {
    return paging.stream(this);
  }

  /** Reads the items of the pages one after the other, each page when it is wanted. */
  public <T> Stream<T> items(Paging<A, T> paging) {
    return pages(paging).flatMap(page -> paging.items(page).stream());
  }

  /**
   * Reads what has changed since the store's cursor, and commits it with the new cursor. If this is
   * ended at any point, the next run goes on from the last commit, without a change lost or
   * doubled.
   *
   * @param paging by cursor
   * @return how many pages were committed, 0 if nothing has changed
   * @throws ApiException if a request fails; nothing is committed then
   */
  public int sync(Paging<A, ?> paging, SyncStore<A> store) {
    return paging.sync(this, store);
  }

  /** Sends the request until the response is what the waiter waits for. */
  public A until(Waiter<A> waiter) {
    return await(untilAsync(waiter));
  }

  /** Sends the request until the response is what the waiter waits for. */
  public CompletableFuture<A> untilAsync(Waiter<A> waiter) {
    return Waiting.start(client.settings(), this, waiter);
  }

  /** Sends the request, with a deadline of its own. */
  CompletableFuture<A> sendAsyncWithin(Duration longest) {
    try {
      return start(options.withDeadline(longest), ApiResponse::value, false);
    } catch (RuntimeException notSent) {
      return CompletableFuture.failedFuture(notSent);
    }
  }

  /** The same call with another value of a parameter that says which page is asked for. */
  Call<A> withPosition(String place, @Nullable JsonValue value) {
    Call<A> other = new Call<>(client, operation, planning, parameters.copy());
    other.options = options;
    if (operation.hasBody()) {
      other.parameters.setProperty(place, value);
    } else {
      other.parameters.setQuery(
          place, value == null ? null : value.asString().orElseGet(value::toString));
    }
    return other;
  }

  /** The value that a parameter has now which says which page is asked for. */
  Optional<JsonValue> position(String place) {
    if (!operation.hasBody()) {
      List<String> values = parameters.query().getOrDefault(place, List.of());
      return values.stream().findFirst().map(JsonValue::of);
    }
    byte[] body = planning.plan(parameters, options).body();
    return body == null ? Optional.empty() : JsonEdit.get(JsonValue.CODEC.read(body), place);
  }

  ApiOperation<?, A> operation() {
    return operation;
  }

  RequestOptions options() {
    return options;
  }

  private <R> CompletableFuture<R> start(
      RequestOptions given, Function<ApiResponse<A>, R> form, boolean waits) {
    CallPlan<A> plan = planning.plan(parameters, given);
    return CallRun.start(client.settings(), plan, given, form, waits);
  }

  /** What cannot be sent fails the future, as all else does. */
  private <R> CompletableFuture<R> startAsync(Function<ApiResponse<A>, R> form) {
    try {
      return start(options, form, false);
    } catch (RuntimeException notSent) {
      return CompletableFuture.failedFuture(notSent);
    }
  }

  private <R> R await(CompletableFuture<R> result) {
    try {
      return client.settings().time().await(result);
    } catch (InterruptedException e) {
      result.cancel(true);
      Thread.currentThread().interrupt();
      throw new TransportException(operation.name(), 0, true, "the caller was interrupted", e);
    } catch (ExecutionException e) {
      throw rethrown(e);
    }
  }

  /** The exception was made by another thread; callers look for their own in its trace. */
  private static RuntimeException rethrown(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof ApiException failure) {
      failure.fillInStackTrace();
      return failure;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException("a call failed in an unknown manner", cause);
  }
}
