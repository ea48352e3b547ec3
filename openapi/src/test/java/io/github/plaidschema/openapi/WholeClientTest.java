package io.github.plaidschema.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.client.ApiOperation;
import io.github.plaidschema.client.BinaryResponse;
import io.github.plaidschema.client.Client;
import io.github.plaidschema.client.Credentials;
import io.github.plaidschema.client.ErrorResponseException;
import io.github.plaidschema.client.testing.OperationStub;
import io.github.plaidschema.client.testing.StubRequest;
import io.github.plaidschema.client.testing.StubResponse;
import io.github.plaidschema.client.testing.StubServer;
import io.github.plaidschema.client.testing.StubService;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.openapi.testing.Imported;
import io.github.plaidschema.openapi.testing.Json;
import io.github.plaidschema.openapi.testing.PlaidDocument;
import io.github.plaidschema.openapi.testing.PlaidDocument.Operation;
import io.github.plaidschema.openapi.testing.RandomDocuments;
import io.github.plaidschema.openapi.testing.WholeApi;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All operations of Plaid's API, called over a socket: what arrives is what was sent, the stub
 * finds nothing wrong with it, and what comes back is what the stub responded with.
 */
final class WholeClientTest {
  private static final Map<String, String> CREDENTIALS =
      Map.of("PLAID-CLIENT-ID", "an id", "PLAID-SECRET", "a secret", "Plaid-Version", "2020-09-14");

  private static final String PATH_VALUE = "a/b c?\u20ac";
  private static final String ESCAPED_PATH_VALUE = "a%2Fb%20c%3F%E2%82%AC";

  private final long seed = Long.getLong("plaidschema.seed", new Random().nextLong());
  private final StubService service = new StubService();
  private final StubServer server = StubServer.start(service);
  private final List<String> failures = new ArrayList<>();
  private final WholeApi api = WholeApi.orSkip();
  private final RandomDocuments made = new RandomDocuments(api, new Random(seed), false);
  private final Map<String, ApiOperation<?, ?>> constants = new TreeMap<>();
  private Object root = this;

  @BeforeEach
  void connect() throws ReflectiveOperationException {
    System.out.println("WholeClientTest: seed " + seed);
    CREDENTIALS.forEach(service::requireHeader);
    Client client =
        Client.builder(server.url())
            .credentials(Credentials.headers(() -> CREDENTIALS))
            .idempotencyKeys(() -> "a key")
            .build();
    root =
        api.compiled()
            .type(Imported.PACKAGE + "." + WholeApi.CLIENT)
            .getConstructor(Client.class)
            .newInstance(client);
    for (String name : Set.copyOf(api.imported().report().operations().values())) {
      String clientClass = name.substring(0, name.lastIndexOf('.')) + "Client";
      for (Field field : api.compiled().type(clientClass).getFields()) {
        if (Modifier.isStatic(field.getModifiers())
            && field.get(null) instanceof ApiOperation<?, ?> constant) {
          constants.put(constant.name(), constant);
        }
      }
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void everyOperationIsCalledWithEachOfItsExamples() throws Exception {
    Map<String, Integer> calls = new TreeMap<>();
    for (Operation operation : api.document().operations()) {
      Map.Entry<String, JsonNode> success =
          operation.responses().properties().stream().findFirst().orElse(null);
      if (success == null) {
        callIgnoring(operation);
        calls.merge("without a body", 1, Integer::sum);
      } else if (success.getKey().equals("application/json")) {
        for (JsonNode example : examples(success.getValue())) {
          callForJson(operation, success.getValue(), example);
          calls.merge("JSON", 1, Integer::sum);
        }
      } else {
        callForStream(operation, success.getKey());
        calls.merge(success.getKey(), 1, Integer::sum);
      }
    }

    assertThat(failures).isEmpty();
    assertThat(constants).hasSize(329);
    assertThat(calls)
        .containsEntry("application/pdf", 8)
        .containsEntry("application/zip", 1)
        .containsEntry("without a body", 1);
    assertThat(calls.getOrDefault("JSON", 0)).isGreaterThan(319);
    assertThat(service.requests())
        .hasSize(calls.values().stream().mapToInt(Integer::intValue).sum())
        .extracting(StubRequest::operation)
        .containsAll(constants.keySet());
    service.verify();
  }

  @Test
  void everyErrorHasTheTypeOfTheDocument() throws Exception {
    int typed = 0;
    for (Operation operation : api.document().operations()) {
      JsonNode error = operation.node().at("/responses/default/content/application~1json");
      if (error.isMissingNode()) {
        continue;
      }
      String schema = PlaidDocument.schema(error);
      ObjectNode body = made.next(schema);
      String code = schema.equals("PlaidError") ? "error_code" : "error";
      body.put(code, "SOME_CODE");
      stub(operation).respondTo(request -> StubResponse.json(400, body.toString()));
      try {
        method(operation).invoke(group(operation), arguments(operation, request(operation)));
        failures.add(operation.key() + ": no exception");
      } catch (InvocationTargetException e) {
        ErrorResponseException failure = failure(e);
        expect(operation, "status", failure.status(), 400);
        expect(operation, "error code", failure.errorCode(), Optional.of("SOME_CODE"));
        Object value = failure.error(api.compiled().type(api.type(schema))).orElseThrow();
        expect(operation, "error", json(api.codec(schema), value), Json.canonical(body));
        typed++;
      }
    }

    assertThat(failures).isEmpty();
    assertThat(typed).isEqualTo(283);
    service.verify();
  }

  private static ErrorResponseException failure(InvocationTargetException e) {
    if (e.getCause() instanceof ErrorResponseException failure) {
      return failure;
    }
    throw new AssertionError(e.getCause());
  }

  private List<JsonNode> examples(JsonNode content) {
    List<JsonNode> examples = PlaidDocument.examples(content);
    return examples.isEmpty() ? List.of(made.next(PlaidDocument.schema(content))) : examples;
  }

  private Optional<JsonNode> request(Operation operation) {
    return operation.request().isMissingNode()
        ? Optional.empty()
        : Optional.of(examples(operation.request()).get(0));
  }

  private void callForJson(Operation operation, JsonNode content, JsonNode example)
      throws Exception {
    stub(operation).respondJson(example.toString());
    Object value = call(operation);
    expect(
        operation,
        "response",
        json(api.codec(PlaidDocument.schema(content)), value),
        Json.canonical(example));
  }

  private void callForStream(Operation operation, String mediaType) throws Exception {
    byte[] bytes = new byte[100_000];
    new Random(seed).nextBytes(bytes);
    stub(operation).respondBytes(mediaType, bytes);
    try (BinaryResponse response = (BinaryResponse) call(operation)) {
      expect(operation, "media type", response.contentType(), Optional.of(mediaType));
      expect(operation, "bytes", Arrays.equals(response.readAllBytes(bytes.length), bytes), true);
    } catch (IOException e) {
      failures.add(operation.key() + ": " + e);
    }
  }

  private void callIgnoring(Operation operation) throws Exception {
    stub(operation).respondTo(request -> StubResponse.empty(200));
    expect(operation, "response", method(operation).getReturnType(), void.class);
    call(operation);
  }

  private Object call(Operation operation) throws Exception {
    Optional<JsonNode> body = request(operation);
    Object value;
    try {
      value = method(operation).invoke(group(operation), arguments(operation, body));
    } catch (InvocationTargetException e) {
      throw new AssertionError(operation.key(), e.getCause());
    }
    List<StubRequest> arrived = service.requests(constant(operation));
    check(operation, body, arrived.get(arrived.size() - 1));
    return value;
  }

  private OperationStub<?, ?> stub(Operation operation) {
    return service.on(constant(operation));
  }

  private ApiOperation<?, ?> constant(Operation operation) {
    return Optional.<ApiOperation<?, ?>>ofNullable(constants.get(operation.key()))
        .orElseThrow(() -> new AssertionError(operation.key() + " has no constant"));
  }

  /** Each operation is a method of an interface that the client gives. */
  private Object group(Operation operation) throws ReflectiveOperationException {
    for (Method accessor : root.getClass().getMethods()) {
      if (accessor.getReturnType() == method(operation).getDeclaringClass()) {
        return accessor.invoke(root);
      }
    }
    throw new AssertionError("nothing gives the interface of " + operation.key());
  }

  private Method method(Operation operation) {
    String name =
        Optional.ofNullable(api.imported().report().operations().get(operation.key()))
            .orElseThrow(() -> new AssertionError(operation.key() + " has no method"));
    int dot = name.lastIndexOf('.');
    return Arrays.stream(api.compiled().type(name.substring(0, dot)).getMethods())
        .filter(method -> method.getName().equals(name.substring(dot + 1)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name));
  }

  /** The names of the path, the body, and then all others, in the order of the document. */
  private Object[] arguments(Operation operation, Optional<JsonNode> body) {
    List<Object> arguments = new ArrayList<>();
    parameters(operation, "path").forEach(parameter -> arguments.add(PATH_VALUE));
    body.ifPresent(
        json ->
            arguments.add(
                api.codec(PlaidDocument.schema(operation.request())).read(Json.bytes(json))));
    parameters(operation, "header").forEach(parameter -> arguments.add(headerValue(parameter)));
    return arguments.toArray();
  }

  private static List<JsonNode> parameters(Operation operation, String in) {
    return operation.parameters().stream()
        .filter(parameter -> parameter.required("in").asString().equals(in))
        .toList();
  }

  private static Object headerValue(JsonNode parameter) {
    return parameter.at("/schema/type").asString("").equals("boolean") ? (Object) true : "a state";
  }

  private void check(Operation operation, Optional<JsonNode> body, StubRequest request) {
    expect(operation, "method", request.method(), operation.method());
    expect(
        operation,
        "path",
        request.target(),
        operation.path().replaceAll("\\{[^}]+}", ESCAPED_PATH_VALUE));
    for (JsonNode parameter : parameters(operation, "header")) {
      String name = parameter.required("name").asString();
      expect(operation, name, header(request, name), headerValue(parameter).toString());
    }
    if (body.isEmpty()) {
      expect(operation, "body", request.body().length, 0);
      return;
    }
    ObjectNode expected = (ObjectNode) body.get().deepCopy();
    if (hasKey(operation) && expected.path("idempotency_key").asString("").isEmpty()) {
      expected.put("idempotency_key", "a key");
    }
    expect(operation, "media type", header(request, "Content-Type"), "application/json");
    JsonNode arrived = Json.parse(request.body());
    expect(operation, "body", Json.canonical(arrived), Json.canonical(expected));
  }

  private static String header(StubRequest request, String name) {
    return request.headers().first(name).orElse("");
  }

  private boolean hasKey(Operation operation) {
    return api.document()
        .schemas()
        .required(PlaidDocument.schema(operation.request()))
        .path("properties")
        .has("idempotency_key");
  }

  private static String json(JsonCodec<Object> codec, Object value) {
    return Json.canonical(Json.parse(codec.writeBytes(value)));
  }

  private void expect(Operation operation, String what, Object actual, Object expected) {
    if (!actual.equals(expected)) {
      failures.add(operation.key() + ": the " + what + " is " + actual + ", not " + expected);
    }
  }
}
