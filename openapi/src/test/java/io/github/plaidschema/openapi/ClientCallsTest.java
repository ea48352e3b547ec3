package io.github.plaidschema.openapi;

import static io.github.plaidschema.openapi.testing.ImportedClient.ABSENT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.client.BinaryResponse;
import io.github.plaidschema.client.ErrorResponseException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.openapi.testing.ImportedClient;
import io.github.plaidschema.openapi.testing.StubServer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Small documents, whose imported clients are compiled and call a server. */
final class ClientCallsTest {

  @Test
  void parametersOfAllKindsArriveWhereTheDocumentSays() {
    String document =
        ImportedClient.paths(
            """
            /pets/{petId}/toys/{toy name}:
              parameters:
                - {name: petId, in: path, required: true, schema: {type: integer, format: int64}}
                - {name: limit, in: query, schema: {type: string}}
              get:
                operationId: list_toys
                parameters:
                  - {name: toy name, in: path, required: true, schema: {type: string}}
                  - {name: kind, in: query, schema: {type: array, items: {type: string, enum: [soft, hard]}}}
                  - {name: limit, in: query, required: true, schema: {type: integer, format: int32}}
                  - {name: since, in: query, schema: {type: string, format: date}}
                  - {name: at, in: query, schema: {type: string, format: date-time}}
                  - {name: price, in: query, schema: {type: number}}
                  - {name: X-Trace, in: header, schema: {type: string, format: uuid}}
                  - {name: x-dry, in: header, required: true, schema: {type: boolean}}
                  - {name: color, in: query, schema: {$ref: '#/components/schemas/Color'}}
                  - {name: petId, in: header, schema: {type: string}}
                  - {name: filter, in: query, content: {application/json: {schema: {type: object}}}}
                responses:
                  "200":
                    description: OK
                    content:
                      application/json:
                        schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}
            """,
            "Color: {type: string, enum: [red, blue]}");
    try (ImportedClient client = ImportedClient.of(ImportedClient.document(document))) {
      Object things =
          client.call(
              "[{\"name\":\"ball\"}]",
              "GET /pets/{petId}/toys/{toy name}",
              7L,
              "a b/c",
              5,
              true,
              List.of("soft", "hard"),
              LocalDate.parse("2026-01-02"),
              OffsetDateTime.parse("2026-01-02T03:04:00Z"),
              new BigDecimal("1E+3"),
              UUID.fromString("6f12f5bb-22dd-4855-b918-f47ec4391980"),
              OpenEnum.of("green"),
              "seven",
              "{}");

      StubServer.Request request = client.server().request();
      assertThat(request.method()).isEqualTo("GET");
      assertThat(request.target())
          .isEqualTo(
              "/pets/7/toys/a%20b%2Fc?limit=5&kind=soft&kind=hard&since=2026-01-02"
                  + "&at=2026-01-02T03%3A04%3A00Z&price=1000&color=green&filter=%7B%7D");
      assertThat(request.header("X-Trace")).isEqualTo("6f12f5bb-22dd-4855-b918-f47ec4391980");
      assertThat(request.header("X-Dry")).isEqualTo("true");
      assertThat(request.header("petId")).isEqualTo("seven");
      assertThat(ImportedClient.strings(things)).hasSize(1).allMatch(text -> text.contains("ball"));
    }
    assertThat(ImportedClient.document(document).source("PetsApi"))
        .contains("@param kind One of {@code soft}, {@code hard}.");
  }

  @Test
  void optionalParametersAreLeftOut() {
    try (ImportedClient client =
        ImportedClient.of(
            ImportedClient.document(
                ImportedClient.paths(
                    """
                    /pets:
                      get:
                        operationId: list
                        parameters:
                          - {name: limit, in: query, schema: {type: integer}}
                          - {name: tags, in: query, schema: {type: array, items: {type: string}}}
                          - {name: X-Trace, in: header, schema: {type: string}}
                        responses: {"204": {description: None}}
                    """,
                    "")))) {
      client.server().willRespond(204, "", new byte[0]);
      assertThat(client.call("GET /pets", ABSENT, ABSENT, ABSENT)).isNull();

      StubServer.Request request = client.server().request();
      assertThat(request.target()).isEqualTo("/pets");
      assertThat(request.header("X-Trace")).isEmpty();
    }
  }

  @Test
  void bodiesAndResponsesHaveTheTypesOfTheDocument() {
    try (ImportedClient client =
        ImportedClient.of(
            ImportedClient.document(
                ImportedClient.paths(
                    """
                    /things/one:
                      put:
                        operationId: putOne
                        requestBody:
                          content:
                            multipart/form-data: {schema: {type: object}}
                            application/json; charset=utf-8:
                              schema: {$ref: '#/components/schemas/Thing'}
                        responses:
                          "200": &thing
                            description: OK
                            content:
                              application/vnd.api+json: {schema: {$ref: '#/components/schemas/Thing'}}
                          "201": *thing
                      delete:
                        operationId: deleteOne
                        requestBody:
                          content:
                            application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}
                        responses: {"204": {description: Gone}}
                      head:
                        operationId: hasOne
                        responses: {"200": {description: There}}
                    /things/any:
                      post:
                        operationId: any
                        requestBody: {content: {application/json: {}}}
                        responses:
                          2XX: {description: OK, content: {'*/*': {schema: {type: object}}}}
                    /things/file:
                      get:
                        operationId: file
                        responses:
                          "200": {description: OK, content: {application/octet-stream: {}, text/csv: {}}}
                    """,
                    "")))) {
      Object thing = client.value("Thing", "{\"name\":\"a\"}");
      Object put = client.call("{\"name\":\"b\",\"more\":1}", "PUT /things/one", thing);
      assertThat(client.json("Thing", put)).isEqualTo("{\"name\":\"b\",\"more\":1}");
      assertThat(new String(client.server().request().body(), UTF_8)).isEqualTo("{\"name\":\"a\"}");

      client.server().willRespond(204, "", new byte[0]);
      assertThat(client.call("DELETE /things/one", List.of(thing))).isNull();
      assertThat(new String(client.server().request().body(), UTF_8))
          .isEqualTo("[{\"name\":\"a\"}]");

      client.server().willRespond(200, "", new byte[0]);
      assertThat(client.call("HEAD /things/one")).isNull();
      assertThat(client.server().request().method()).isEqualTo("HEAD");

      Object any = client.call("{\"a\":[1]}", "POST /things/any", JsonValue.of("text"));
      assertThat(client.json("AnyResponse", any)).isEqualTo("{\"a\":[1]}");
      assertThat(new String(client.server().request().body(), UTF_8)).isEqualTo("\"text\"");
    }
  }

  @Test
  void whatIsNotJsonIsAStream() throws Exception {
    try (ImportedClient client =
        ImportedClient.of(
            ImportedClient.document(
                ImportedClient.paths(
                    """
                    /file:
                      get:
                        operationId: file
                        responses:
                          "200": {description: OK, content: {application/pdf: {}, text/csv: {}}}
                    """,
                    "")))) {
      client.server().willRespond(200, "text/csv", "a,b".getBytes(UTF_8));
      try (BinaryResponse response = (BinaryResponse) requireNonNull(client.call("GET /file"))) {
        assertThat(response.contentType()).contains("text/csv");
        assertThat(response.readAllBytes(10)).asString(UTF_8).isEqualTo("a,b");
      }
    }
  }

  @Test
  void pagesFollowTheNamesOfTheDocument() {
    String page = "{\"items\":[{\"name\":\"%s\"}],\"nextPageToken\":%s}";
    try (ImportedClient client =
        ImportedClient.of(
            ImportedClient.document(
                ImportedClient.paths(
                    """
                    /things:
                      get:
                        operationId: list
                        parameters: [{name: pageToken, in: query, schema: {type: string}}]
                        responses:
                          "200":
                            description: OK
                            content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}
                    """,
                    """
                    Page:
                      type: object
                      required: [items]
                      properties:
                        items: {type: array, items: {$ref: '#/components/schemas/Thing'}}
                        nextPageToken: {type: string, nullable: true}
                    """)))) {
      client
          .server()
          .willRespond(200, "application/json", page.formatted("a", "\"2\"").getBytes(UTF_8));
      client
          .server()
          .willRespond(200, "application/json", page.formatted("b", "null").getBytes(UTF_8));

      Object items = client.callBeside("GET /things", "Items", ABSENT);

      assertThat(ImportedClient.strings(items)).hasSize(2);
      assertThat(client.server().request().target()).isEqualTo("/things");
      assertThat(client.server().request().target()).isEqualTo("/things?pageToken=2");
    }
  }

  @Test
  void keysAreSentWhereTheDocumentHasThem() {
    try (ImportedClient client =
        ImportedClient.of(
            ImportedClient.document(
                ImportedClient.paths(
                    """
                    /pay:
                      post:
                        operationId: pay
                        parameters: [{name: Idempotency-Key, in: header, required: true, schema: {type: string}}]
                        requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                        responses: {"200": {description: OK}}
                    /move:
                      patch:
                        operationId: move
                        requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Move'}}}}
                        responses: {"200": {description: OK}}
                    """,
                    "Move: {type: object, properties: {idempotencyKey: {type: string}}}")))) {
      Object thing = client.value("Thing", "{\"name\":\"a\"}");
      client.server().willRespond(503, "application/json", "{}".getBytes(UTF_8));
      client.server().willRespond(200, "", new byte[0]);
      client.call("POST /pay", thing, ABSENT);
      assertThat(client.server().request().header("Idempotency-Key")).isEqualTo("a key");
      assertThat(client.server().request().header("Idempotency-Key")).isEqualTo("a key");

      client.server().willRespond(200, "", new byte[0]);
      client.call("POST /pay", thing, "mine");
      assertThat(client.server().request().header("Idempotency-Key")).isEqualTo("mine");

      client.server().willRespond(200, "", new byte[0]);
      client.call("PATCH /move", client.value("Move", "{}"));
      assertThat(new String(client.server().request().body(), UTF_8))
          .isEqualTo("{\"idempotencyKey\":\"a key\"}");
    }
  }

  @Test
  void errorsHaveTheTypeAndTheCodeOfTheDocument() {
    try (ImportedClient client =
        ImportedClient.of(
            ImportedClient.document(
                ImportedClient.paths(
                    """
                    /things:
                      post:
                        operationId: create
                        responses:
                          "200": {description: OK}
                          "404": {description: No, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                          4XX: {description: No, content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}}
                          default: {description: No, content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}}
                    """,
                    "Problem: {type: object, properties: {code: {type: string}, requestId: {type: string}}}")))) {
      client
          .server()
          .willRespond(
              422,
              "application/problem+json",
              "{\"code\":\"BAD\",\"requestId\":\"r1\"}".getBytes(UTF_8));

      assertThatThrownBy(() -> client.call("POST /things"))
          .isInstanceOfSatisfying(
              ErrorResponseException.class,
              failure -> {
                assertThat(failure.errorCode()).contains("BAD");
                assertThat(failure.requestId()).contains("r1");
                assertThat(failure.error(client.type("Problem"))).isPresent();
              });
      assertThat(client.imported().findings())
          .anySatisfy(
              text ->
                  assertThat(text)
                      .startsWith("POST /things: has errors of Problem, Thing")
                      .contains("#/paths/~1things/post/responses"));
    }
  }
}
