package io.github.plaidschema.client.testing;

import io.github.plaidschema.client.ApiOperation;
import io.github.plaidschema.client.transport.Headers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a stub of an API does: operations with their responses, faults, and a record of what has
 * arrived. It checks each request; a wrong one gets an error response, and {@link #verify} reports
 * it. Shared by threads.
 *
 * <pre>{@code
 * StubService service = new StubService();
 * service.on(LinkApiClient.TOKEN_GET).respondJson(recorded).meets(Fault.rateLimited());
 * }</pre>
 *
 * @since 0.1.0
 */
public final class StubService {

  private final Map<String, OperationStub<?, ?>> operations = new LinkedHashMap<>();
  private final Map<String, String> requiredHeaders = new LinkedHashMap<>();
  private final List<StubRequest> requests = new ArrayList<>();
  private final List<String> violations = new ArrayList<>();
  private FaultPlan faults = FaultPlan.none();

  /** A service without operations. */
  public StubService() {}

  /** Adds an operation, or begins it anew. */
  public synchronized <Q, A> OperationStub<Q, A> on(ApiOperation<Q, A> operation) {
    OperationStub<Q, A> stub = new OperationStub<>(operation);
    operations.put(operation.name(), stub);
    return stub;
  }

  /** Every request has to have this header, such as a credential. */
  public synchronized StubService requireHeader(String name, String value) {
    requiredHeaders.put(name, value);
    return this;
  }

  /** Which faults requests meet. */
  public synchronized StubService withFaults(FaultPlan plan) {
    faults = plan;
    return this;
  }

  /** The requests that the service has read, in their order. */
  public synchronized List<StubRequest> requests() {
    return List.copyOf(requests);
  }

  /** Those of one operation. */
  public List<StubRequest> requests(ApiOperation<?, ?> operation) {
    return requests().stream()
        .filter(request -> request.operation().equals(operation.name()))
        .toList();
  }

  /** What was wrong with requests, without a value of any. */
  public synchronized List<String> violations() {
    return List.copyOf(violations);
  }

  /**
   * Fails if a request was wrong.
   *
   * @throws AssertionError that names each violation
   */
  public void verify() {
    List<String> found = violations();
    if (!found.isEmpty()) {
      throw new AssertionError("wrong requests:\n- " + String.join("\n- ", found));
    }
  }

  synchronized List<ApiOperation<?, ?>> operations() {
    List<ApiOperation<?, ?>> all = new ArrayList<>();
    operations.values().forEach(stub -> all.add(stub.operation()));
    return all;
  }

  /**
   * A request whose first line is known.
   *
   * @param stub null if no operation has this method and path
   */
  record Arrival(
      String method,
      String target,
      String operation,
      Map<String, String> path,
      @Nullable OperationStub<?, ?> stub,
      Fault fault) {}

  /** Finds the operation of a request, and the fault that the request meets. */
  synchronized Arrival arrive(String method, String target) {
    for (OperationStub<?, ?> stub : operations.values()) {
      Optional<Map<String, String>> path = stub.match(method, target);
      if (path.isPresent()) {
        String name = stub.operation().name();
        Fault own = stub.nextFault();
        Fault fault = own != null ? own : faults.next(name);
        return new Arrival(method, target, name, path.get(), stub, fault);
      }
    }
    return new Arrival(method, target, method + " ?", Map.of(), null, Fault.none());
  }

  /** What the service responds to a request that it has read. */
  StubResponse process(Arrival arrival, Headers headers, byte[] body) {
    StubRequest request =
        new StubRequest(
            arrival.operation(), arrival.path(), arrival.method(), arrival.target(), headers, body);
    OperationStub<?, ?> stub = arrival.stub();
    synchronized (this) {
      requests.add(request);
      if (stub == null) {
        return rejected(
            404, "NOT_FOUND", arrival.method() + ": no operation of the stub has this path");
      }
      for (Map.Entry<String, String> header : requiredHeaders.entrySet()) {
        if (!headers.all(header.getKey()).equals(List.of(header.getValue()))) {
          return rejected(
              401,
              "UNAUTHORIZED",
              arrival.operation()
                  + ": the header "
                  + header.getKey()
                  + " is missing or has another value");
        }
      }
      Optional<String> violation = RequestRules.violation(stub.operation(), request);
      if (violation.isPresent()) {
        return rejected(400, "INVALID_REQUEST", arrival.operation() + ": " + violation.get());
      }
    }
    return arrival.fault() instanceof Fault.Responds fault
        ? fault.response()
        : drifted(respond(stub, request), arrival.fault());
  }

  private StubResponse respond(OperationStub<?, ?> stub, StubRequest request) {
    Optional<Function<StubRequest, StubResponse>> function = stub.nextResponse();
    if (function.isEmpty()) {
      return rejected(501, "NOT_IMPLEMENTED", request.operation() + ": the stub has no response");
    }
    try {
      return function.get().apply(request);
    } catch (RuntimeException e) {
      return rejected(
          500,
          "INTERNAL_SERVER_ERROR",
          request.operation() + ": the stub threw " + e.getClass().getName());
    }
  }

  private static StubResponse drifted(StubResponse response, Fault fault) {
    return fault instanceof Fault.Drift drift ? Drifts.apply(response, drift.seed()) : response;
  }

  private synchronized StubResponse rejected(int status, String code, String violation) {
    violations.add(violation);
    return StubResponse.error(status, code);
  }
}
