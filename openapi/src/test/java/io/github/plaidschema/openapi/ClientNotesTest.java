package io.github.plaidschema.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.openapi.testing.Imported;
import io.github.plaidschema.openapi.testing.ImportedClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a client does not say is a note with its place, and what cannot be decided so is an error.
 */
final class ClientNotesTest {
  private static final String OK = "responses: {\"200\": {description: OK}}";

  @TempDir private Path folder;

  private static String operation(String method, String path, String rest) {
    return "\"%s\":\n  %s:\n    operationId: theOne\n".formatted(path, method)
        + rest.strip().indent(4)
        + "/other:\n  get: {operationId: other, %s}\n".formatted(OK);
  }

  private static List<String> notes(String paths) {
    Imported imported = ImportedClient.document(ImportedClient.paths(paths, ""));
    imported.compile();
    return imported.findings();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{name: a, in: query, style: deepObject, schema: {type: object}}|"
            + "the query parameter a (document.yml#/paths/~1a/get/parameters/0) has the style deepObject,"
            + " which is not supported: left out",
        "{name: a, in: query, style: spaceDelimited, required: true, schema: {type: array, items: {type: string}}}|"
            + "the query parameter a (document.yml#/paths/~1a/get/parameters/0) has the style"
            + " spaceDelimited, which is not supported, but is required: no method",
        "{name: a, in: query, explode: false, schema: {type: array, items: {type: string}}}|"
            + "the query parameter a (document.yml#/paths/~1a/get/parameters/0) is one list of several"
            + " values (explode: false), which is not supported: left out",
        "{name: a, in: query, schema: {type: object, properties: {b: {type: string}}}}|"
            + "the query parameter a (document.yml#/paths/~1a/get/parameters/0) is not a string, number,"
            + " boolean or a list of them: left out",
        "{name: a, in: cookie, schema: {type: string}}|"
            + "the cookie parameter a (document.yml#/paths/~1a/get/parameters/0) is sent as a cookie,"
            + " which is not supported: left out",
        "{name: a, in: header, schema: {type: array, items: {type: string}}}|"
            + "the header parameter a (document.yml#/paths/~1a/get/parameters/0) is not one string,"
            + " number or boolean, which is not supported in a header: left out",
        "{name: Host, in: header, required: true, schema: {type: string}}|"
            + "the header parameter Host (document.yml#/paths/~1a/get/parameters/0) is set by the HTTP"
            + " client: left out",
        "{name: Accept, in: header, schema: {type: string}}|"
            + "the header parameter Accept (document.yml#/paths/~1a/get/parameters/0) is set by the"
            + " client: left out",
        "{name: a, in: path, required: true, schema: {type: string}}|"
            + "the path parameter a (document.yml#/paths/~1a/get/parameters/0) is not in the path: left"
            + " out",
        "{name: a, in: query, content: {application/json: {schema: {type: object}}}}|"
            + "the query parameter a (document.yml#/paths/~1a/get/parameters/0) is a document of"
            + " application/json: pass it as a string",
      })
  void parametersThatCannotBeSent(String parameter, String note) {
    assertThat(notes(operation("get", "/a", "parameters: [%s]\n%s".formatted(parameter, OK))))
        .containsExactly("GET /a: " + note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "post|/a|requestBody: {required: true, content: {multipart/form-data: {}}}|"
            + "has a body of multipart/form-data (document.yml#/paths/~1a/post/requestBody), which is"
            + " not supported: no method",
        "post|/a|requestBody: {content: {application/x-www-form-urlencoded: {}}}|"
            + "has a body of application/x-www-form-urlencoded (document.yml#/paths/~1a/post/requestBody),"
            + " which is not supported: sent without it",
        "get|/a|requestBody: {content: {application/json: {schema: {type: object}}}}|"
            + "has a body (document.yml#/paths/~1a/get/requestBody), which a GET cannot send: sent"
            + " without it",
        "trace|/a||is a TRACE request (document.yml#/paths/~1a/trace), which is not supported: no method",
        "get|/a?b=c||has a path (document.yml#/paths/~1a?b=c/get) that no request has as it stands: no"
            + " method",
        "get|/a/{id}||states nothing of the name {id} of its path (document.yml#/paths/~1a~1{id}/get): a"
            + " string",
        "get|/a/:id||has a segment with a colon in its path (document.yml#/paths/~1a~1:id/get), which is"
            + " sent as it stands",
        "get|/a|servers: [{url: 'https://other.example.com'}]|has servers of its own"
            + " (document.yml#/paths/~1a/get): call it through a client with one of them",
      })
  void requestsThatCannotBeSentAsTheyAre(String method, String path, String more, String note) {
    String rest = (more == null ? "" : more) + "\n" + OK;

    assertThat(notes(operation(method, path, rest)))
        .containsExactly(method.toUpperCase(Locale.ROOT) + " " + path + ": " + note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"200\": &j {content: {application/json: {schema: {type: string}}}}|its response"
            + " (document.yml#/paths/~1a/get/responses/200/content/application~1json) is a string: any"
            + " JSON",
        "\"200\": {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}, \"202\": {content:"
            + " {application/json: {schema: {type: object}}}}|has responses of 2 types"
            + " (document.yml#/paths/~1a/get/responses): any JSON",
        "\"200\": {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}, \"204\": {}|has"
            + " responses with and without a body (document.yml#/paths/~1a/get): one without it is"
            + " unreadable",
        "\"200\": {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}, \"206\": {content:"
            + " {text/csv: {}}}|has responses of JSON, and of text/csv"
            + " (document.yml#/paths/~1a/get/responses/206/content/text~1csv): only JSON can be read",
        "\"200\": {content: {text/event-stream: {}}}|has a response of text/event-stream"
            + " (document.yml#/paths/~1a/get/responses/200/content/text~1event-stream): a stream of bytes",
        "\"200\": {content: {application/json: {}}}|its response has no schema"
            + " (document.yml#/paths/~1a/get/responses/200/content/application~1json): any JSON",
        "\"200\": {content: {examples: {}}}|\"examples\""
            + " (document.yml#/paths/~1a/get/responses/200/content/examples) is not a media type: left out",
        "\"302\": {description: Elsewhere}|states no response of success (document.yml#/paths/~1a/get): its"
            + " body is ignored",
        "default: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}|states no response of"
            + " success (document.yml#/paths/~1a/get): its default response is taken for one",
      })
  void responsesThatJavaSaysLessOf(String responses, String note) {
    assertThat(notes(operation("get", "/a", "responses: {%s}".formatted(responses))))
        .containsExactly("GET /a: " + note);
  }

  @Test
  void operationsAreNamedAfterTheirIdElseAfterMethodAndPath() {
    Imported imported =
        ImportedClient.document(
            ImportedClient.paths(
                """
                /a/one: {get: {operationId: get_pets, %1$s}}
                /a/two: {get: {operationId: getPets, %1$s}}
                /a/three: {get: {operationId: twice, %1$s}}
                /a/four: {get: {operationId: twice, %1$s}}
                /a/five/{id}: {get: {%1$s, parameters: [{name: id, in: path, schema: {type: string}}]}}
                /a/six: {get: {operationId: notify, %1$s}, post: {operationId: class, %1$s}}
                """
                    .formatted(OK),
                ""));
    imported.compile();

    assertThat(imported.report().operations())
        .containsEntry("GET /a/one", "api.AApi.getPets2")
        .containsEntry("GET /a/two", "api.AApi.getPets")
        .containsEntry("GET /a/three", "api.AApi.getAThree")
        .containsEntry("GET /a/four", "api.AApi.getAFour")
        .containsEntry("GET /a/five/{id}", "api.AApi.getAFiveId")
        .containsEntry("GET /a/six", "api.AApi.notify_")
        .containsEntry("POST /a/six", "api.AApi.class_");
    assertThat(imported.findings())
        .containsExactlyInAnyOrder(
            "GET /a/one: has an operationId like that of another one"
                + " (document.yml#/paths/~1a~1one/get): its method is getPets2",
            "GET /a/three: has the operationId twice (document.yml#/paths/~1a~1three/get), as another"
                + " one has: its method is getAThree",
            "GET /a/four: has the operationId twice (document.yml#/paths/~1a~1four/get), as another one"
                + " has: its method is getAFour",
            "GET /a/five/{id}: has no operationId (document.yml#/paths/~1a~1five~1{id}/get): its method"
                + " is getAFiveId");
  }

  @Test
  void tagsDivideAndPathsOtherwise() {
    String paths =
        """
        /v1/pets: {get: {operationId: a, tags: [%s], %3$s}}
        /v1/{shop}/toys: {get: {operationId: b, tags: [%s], parameters: [{name: shop, in: path, schema: {type: string}}], %3$s}}
        """;
    String schema = "PetsApi: {type: object, properties: {a: {type: string}}}";
    Imported tagged =
        ImportedClient.document(
            ImportedClient.paths(paths.formatted("the pets", "x, y", OK), schema));
    Imported untagged =
        ImportedClient.document(ImportedClient.paths(paths.formatted("x", "x", OK), schema));
    Imported part =
        ImportedClient.document(
            ImportedClient.paths(paths.formatted("x", "x", OK), schema),
            settings -> settings.include("/v1/pets"));
    untagged.compile();

    assertThat(tagged.report().operations().values())
        .containsExactly("api.ThePetsApi.a", "api.XApi.b");
    assertThat(untagged.report().operations().values())
        .containsExactly("api.PetsApi2.a", "api.ToysApi.b");
    assertThat(part.files()).containsExactly("Api.java", "PetsApi2.java");
    assertThat(part.source("PetsApi2")).isEqualTo(untagged.source("PetsApi2"));
  }

  @Test
  void pagesThatAreNotClearAreNoted() {
    assertThat(
            notes(
                operation(
                    "get",
                    "/a",
                    "parameters: [{name: cursor, in: query, schema: {type: string}}]\n" + OK)))
        .containsExactly(
            "GET /a: takes the page cursor (document.yml#/paths/~1a/get), but no property of its response"
                + " leads to the next one: no pages unless the overrides say how");
  }

  @Test
  void credentialsAndServersAreTheClients() {
    Imported imported =
        ImportedClient.document(
            """
            openapi: 3.1.0
            info: {title: Pets, version: "1"}
            servers:
              - {url: 'https://{env}.example.com/v1/', description: Production, variables: {env: {default: api}}}
              - {url: /relative}
            security: [{key: [], cookie: []}]
            paths:
              /pets:
                get: {operationId: pets, %1$s}
                post: {operationId: open, security: [], %1$s}
                put: {operationId: other, security: [{cookie: []}], %1$s}
            components:
              securitySchemes:
                key: {type: apiKey, in: header, name: X-Key}
                cookie: {type: apiKey, in: cookie, name: session}
            """
                .formatted(OK));

    assertThat(imported.source("Api"))
        .contains(
            "PRODUCTION = \"https://api.example.com/v1\"", "credentials are the header {@code")
        .contains("X-Key}");
    assertThat(imported.findings())
        .containsExactlyInAnyOrder(
            "servers: /relative (document.yml#/servers/1) is not an address that credentials are sent to: no"
                + " constant",
            "securitySchemes: cookie (document.yml#/components/securitySchemes/cookie) is a key sent in"
                + " \"cookie\", which is not supported",
            "POST /pets: wants no credentials (document.yml#/paths/~1pets/post/security): the client sends"
                + " its own nevertheless",
            "PUT /pets: wants other credentials than the document"
                + " (document.yml#/paths/~1pets/put/security): call it through a client that has them");
    imported.compile();
  }

  private static final String PAYMENTS =
      ImportedClient.paths(
          """
          /pay: {post: {operationId: pay, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}, %1$s}}
          /read: {get: {operationId: read, %1$s}}
          /all:
            post:
              operationId: all
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Ask'}}}}
              responses: {"200": {content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}}
          """
              .formatted(OK),
          """
          Ask: {type: object, properties: {from: {type: string}}}
          Page: {type: object, properties: {things: {type: array, items: {$ref: '#/components/schemas/Thing'}}, to: {type: string}}}
          """);

  private Imported overridden(String overrides) throws IOException {
    Path file =
        Files.writeString(folder.resolve("overrides.yml"), "operations:\n" + overrides.indent(2));
    return ImportedClient.document(PAYMENTS, settings -> settings.overrides(file));
  }

  @Test
  void overridesDecide() throws IOException {
    Imported imported =
        overridden(
            """
            POST /pay: {name: payNow, group: money, repeat: with-key, key: 'header:Idempotency-Key'}
            read: {exclude: true}
            all: {repeat: always, pages: {items: things, cursor: from, next: to, restartOn: CHANGED}}
            """);
    imported.compile();

    assertThat(imported.report().operations())
        .containsOnlyKeys("POST /pay", "POST /all")
        .containsEntry("POST /pay", "api.MoneyApi.payNow");
    assertThat(imported.source("MoneyApi"))
        .contains("repeat = Repeat.WITH_KEY", "key = \"header:Idempotency-Key\"");
    assertThat(imported.source("AllApi"))
        .contains("Repeat.ALWAYS", "cursor = \"from\"", "restartOn = \"CHANGED\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST /nothing: {}|the overrides name the operation POST /nothing, which is not in the document:"
            + " write it as in POST /path, or its operationId",
        "read: {name: toString}|the overrides call GET /read toString, as every object has a method",
        "pay: {repeat: sometimes}|pay.repeat is not always, never, with-key or by-method",
        "pay: {often: true}|often says nothing in pay",
        "read: {repeat: never}|the overrides never repeat GET /read, but any HTTP client or proxy may"
            + " send a GET again",
        "read: {repeat: with-key}|the overrides repeat GET /read with a key, but it has no body that"
            + " could hold it: name a header, as in key: header:Idempotency-Key",
        "pay: {name: 1x}|pay.name is not a name in Java",
        "all: {pages: {items: things}}|all.pages does not have items, and cursor and next, or else offset",
        "all: {pages: {items: none, cursor: from, next: to}}|the overrides describe pages of POST /all,"
            + " but its response has no list none",
        "all: {pages: {items: things, cursor: where, next: to}}|the overrides describe pages of POST"
            + " /all, but nothing that it sends is named where",
        "pay: {exclude: maybe}|pay.exclude is neither true nor false",
      })
  void overridesThatMeanNothingAreErrors(String override, String message) {
    assertThatThrownBy(() -> overridden(override)).hasMessageContaining(message);
  }

  @Test
  void aClientWithoutAMethodIsAnError() {
    assertThatThrownBy(
            () ->
                ImportedClient.document(
                    ImportedClient.paths("/a: {trace: {operationId: a, %s}}".formatted(OK), "")))
        .hasMessageContaining("the client would have no method: TRACE /a: is a TRACE request");
    assertThatThrownBy(
            () -> ImportedClient.document(PAYMENTS, settings -> settings.include("Thing")))
        .hasMessageContaining("a client is wanted, but only schemas are included");
    assertThatThrownBy(
            () ->
                ImportedClient.document(
                    ImportedClient.paths(
                        "/a: {get: {operationId: a, %s}}".formatted(OK),
                        "Api: {type: object, properties: {a: {type: string}}}")))
        .hasMessageContaining("the client cannot be called Api");
  }
}
