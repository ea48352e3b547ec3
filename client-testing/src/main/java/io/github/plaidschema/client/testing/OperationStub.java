package io.github.plaidschema.client.testing;

import io.github.plaidschema.client.ApiOperation;
import io.github.plaidschema.json.JsonCodec;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a stub does with the requests of one operation. Each {@code respond} method adds a response;
 * they are given in turn, and the last one again and again.
 *
 * @param <Q> the type of the request's body, {@code Void} for none
 * @param <A> the type of the response's body, {@code Void} if it is ignored
 * @since 0.1.0
 */
public final class OperationStub<Q, A> {

  private final ApiOperation<Q, A> operation;
  private final PathMatcher path;
  private final Deque<Function<StubRequest, StubResponse>> responses = new ArrayDeque<>();
  private final Deque<Fault> faults = new ArrayDeque<>();

  OperationStub(ApiOperation<Q, A> operation) {
    this.operation = operation;
    this.path = new PathMatcher(operation.path());
  }

  /**
   * Responds with a value, such as a sample.
   *
   * @throws IllegalArgumentException if the operation has no response in JSON
   */
  public OperationStub<Q, A> respond(A value) {
    StubResponse response = StubResponse.of(responseCodec(), value);
    return respondTo(request -> response);
  }

  /**
   * Responds with what a function makes of the request's body.
   *
   * @throws IllegalArgumentException if the operation has no request or no response in JSON
   */
  public OperationStub<Q, A> respondWith(Function<? super Q, ? extends A> function) {
    JsonCodec<Q> requests = operation.requestCodec().orElseThrow(() -> lacks("request"));
    JsonCodec<A> codec = responseCodec();
    return respondTo(request -> StubResponse.of(codec, function.apply(request.body(requests))));
  }

  /** Responds with JSON, such as a recorded response or an example of the API's document. */
  public OperationStub<Q, A> respondJson(String json) {
    StubResponse response = StubResponse.json(200, json);
    return respondTo(request -> response);
  }

  /** Responds with bytes, such as those of a PDF. */
  public OperationStub<Q, A> respondBytes(String mediaType, byte[] bytes) {
    StubResponse response = StubResponse.bytes(200, mediaType, bytes);
    return respondTo(request -> response);
  }

  /** Responds with an error that has the property {@code error_code}. */
  public OperationStub<Q, A> respondError(int status, String errorCode) {
    StubResponse response = StubResponse.error(status, errorCode);
    return respondTo(request -> response);
  }

  /** Responds with what a function makes of the request. */
  public OperationStub<Q, A> respondTo(Function<StubRequest, StubResponse> function) {
    synchronized (this) {
      responses.add(function);
    }
    return this;
  }

  /** The next requests meet these faults, one each, before any of the service's plan. */
  public OperationStub<Q, A> meets(Fault... next) {
    synchronized (this) {
      faults.addAll(Arrays.asList(next));
    }
    return this;
  }

  private JsonCodec<A> responseCodec() {
    return operation.responseCodec().orElseThrow(() -> lacks("response"));
  }

  private IllegalArgumentException lacks(String what) {
    return new IllegalArgumentException(operation.name() + " has no " + what + " in JSON");
  }

  ApiOperation<Q, A> operation() {
    return operation;
  }

  /** The values of the names of the path, if a request is one of the operation. */
  Optional<Map<String, String>> match(String method, String target) {
    return operation.method().equals(method) ? path.match(Targets.path(target)) : Optional.empty();
  }

  synchronized @Nullable Fault nextFault() {
    return faults.poll();
  }

  /** Empty if nobody has said what to respond. */
  synchronized Optional<Function<StubRequest, StubResponse>> nextResponse() {
    return Optional.ofNullable(responses.size() > 1 ? responses.poll() : responses.peek());
  }
}
