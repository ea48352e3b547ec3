package io.github.plaidschema.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.compatibility.compare.Audience;
import io.github.plaidschema.compatibility.compare.Change;
import io.github.plaidschema.compatibility.testing.Documents;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What changes of operations do to whom. */
final class OperationRulesTest {
  private static final String SCHEMAS =
      """
      A: {type: object, required: [a], properties: {a: {type: string}}}
      B: {type: object, required: [b], properties: {b: {type: string}}}
      """;

  private static final String NO_RESPONSE = "responses: {'204': {description: OK}}";

  private static Documents operations(String older, String newer) {
    return Documents.ofPaths(older, newer, SCHEMAS);
  }

  /** An operation with these parameters. */
  private static String with(String parameters) {
    return """
        /x/{id}:
          get:
            operationId: load
            tags: [x]
            parameters: [{name: id, in: path, required: true, schema: {type: string}}%s]
            responses: {'204': {description: OK}}
        """
        .formatted(parameters.isEmpty() ? "" : ", " + parameters);
  }

  private static String responding(String content) {
    return """
        /x:
          get:
            operationId: load
            tags: [x]
            responses: {'200': {description: OK%s}}
        """
        .formatted(content.isEmpty() ? "" : ", content: {" + content + "}");
  }

  private static String json(String schema) {
    return "application/json: {schema: {$ref: '#/components/schemas/%s'}}".formatted(schema);
  }

  private static String operation(String path, String method, String id, String more) {
    return """
        %s:
          %s:
            operationId: %s
            tags: [x]
            %s
        """
        .formatted(path, method, id, more.isEmpty() ? NO_RESPONSE : more + "\n    " + NO_RESPONSE);
  }

  private static void check(Documents documents, String... effects) {
    assertThat(documents.effects()).containsExactlyInAnyOrder(effects);
  }

  @Test
  void theSameOperationsAreNoChange() {
    String paths = with("{name: q, in: query, schema: {type: string}}");

    check(operations(paths, paths));
  }

  @Test
  void anOperationIsAddedOrRemoved() {
    String one = operation("/x", "get", "load", "");
    String two = one + operation("/x/y", "get", "loadY", "");

    check(operations(one, two), "operation-added XApi.loadY: implementers B");
    check(
        operations(two, one),
        "operation-removed XApi.loadY: compiled B, source B, implementers B, writers B");
  }

  @Test
  void aMethodIsRenamed() {
    check(
        operations(operation("/x", "get", "load", ""), operation("/x", "get", "fetch", "")),
        "operation-renamed XApi.load: compiled B, source B, implementers B");
  }

  @Test
  void aRequestGoesElsewhere() {
    check(
        operations(operation("/x", "get", "load", ""), operation("/x/y", "get", "load", "")),
        "request-changed XApi.load: writers B");
    check(
        operations(operation("/x", "get", "load", ""), operation("/x", "put", "load", "")),
        "request-changed XApi.load: writers B");
  }

  @Test
  void aMethodGoesToAnotherInterface() {
    check(
        operations(operation("/x", "get", "load", ""), operation("/y", "get", "load", "")),
        "operation-renamed XApi.load: compiled B, source B, implementers B",
        "request-changed XApi.load: writers B");
  }

  @Test
  void theNameOfAParameterOfThePathIsNotSent() {
    check(
        operations(with(""), with("").replace("{id}", "{key}").replace("name: id", "name: key")),
        "request-changed XApi.load: safe");
  }

  @Test
  void anOperationIsDeprecated() {
    check(
        operations(
            operation("/x", "get", "load", ""), operation("/x", "get", "load", "deprecated: true")),
        "operation-deprecated XApi.load: source C, implementers C");
  }

  @Test
  void aParameterIsAddedOrRemoved() {
    String optional = with("{name: q, in: query, schema: {type: string}}");
    String required = with("{name: q, in: query, required: true, schema: {type: string}}");

    check(
        operations(with(""), optional),
        "parameter-added XApi.load.query q: compiled B, source B, implementers B");
    check(
        operations(with(""), required),
        "parameter-added XApi.load.query q: compiled B, source B, implementers B, writers B");
    check(
        operations(required, with("")),
        "parameter-removed XApi.load.query q: compiled B, source B, implementers B, writers C");
  }

  @Test
  void aParameterBecomesRequiredOrOptional() {
    String optional = with("{name: q, in: query, schema: {type: string}}");
    String required = with("{name: q, in: query, required: true, schema: {type: string}}");
    String optionalFlag = with("{name: q, in: query, schema: {type: boolean}}");
    String requiredFlag = with("{name: q, in: query, required: true, schema: {type: boolean}}");

    check(
        operations(optional, required),
        "parameter-became-required XApi.load.query q: compiled C, source C, writers B");
    check(
        operations(required, optional),
        "parameter-became-optional XApi.load.query q: implementers C");
    check(
        operations(optionalFlag, requiredFlag),
        "parameter-became-required XApi.load.query q: compiled B, source C, implementers B,"
            + " writers B");
    check(
        operations(requiredFlag, optionalFlag),
        "parameter-became-optional XApi.load.query q: compiled B, implementers B");
  }

  @Test
  void aParameterHasAnotherType() {
    String number = with("{name: q, in: query, schema: {type: integer, format: int32}}");
    String text = with("{name: q, in: query, schema: {type: string}}");

    check(
        operations(number, text),
        "parameter-type-changed XApi.load.query q: compiled B, source B, implementers B");
    check(
        operations(text, number),
        "parameter-type-changed XApi.load.query q: compiled B, source B, implementers B, writers"
            + " B");
  }

  @Test
  void aParameterIsSentElsewhere() {
    check(
        operations(
            with("{name: q, in: query, required: true, schema: {type: string}}"),
            with("{name: q, in: header, required: true, schema: {type: string}}")),
        "parameter-removed XApi.load.query q: compiled B, source B, implementers B, writers C",
        "parameter-added XApi.load.header q: compiled B, source B, implementers B, writers B");
  }

  @Test
  void parametersChangePlaces() {
    String q = "{name: q, in: query, schema: {type: string}}";
    String r = "{name: r, in: query, schema: {type: string}}";

    check(
        operations(with(q + ", " + r), with(r + ", " + q)),
        "parameters-reordered XApi.load: compiled B, source B, implementers B");
  }

  @Test
  void aResponseHasAnotherType() {
    check(
        operations(responding(json("A")), responding(json("B"))),
        "response-type-changed XApi.load: compiled B, source B, implementers B, readers B");
    check(
        operations(responding(""), responding(json("A"))),
        "response-type-changed XApi.load: compiled B, implementers B");
    check(
        operations(
            responding(json("A")),
            responding("application/pdf: {schema: {type: string, format: binary}}")),
        "response-type-changed XApi.load: compiled B, source B, implementers B, readers B");
  }

  @Test
  void anErrorHasAnotherType() {
    String error =
        """
        responses:
              '204': {description: OK}
              default: {description: error, content: {%s}}\
        """;
    String paths = operation("/x", "get", "load", "").replace(NO_RESPONSE, error);

    check(
        operations(paths.formatted(json("A")), paths.formatted(json("B"))),
        "error-type-changed XApi.load: compiled C, source C, readers B");
  }

  @Test
  void anotherRepeatClassAndPages() {
    String page =
        """
        requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Q'}}}}
            responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/P'}}}}}\
        """;
    String list = operation("/x/list", "post", "listX", "").replace(NO_RESPONSE, page);
    String pages =
        """
        Q: {type: object, properties: {%s: {type: string}}}
        P: {type: object, properties: {next_cursor: {type: string}, items: {type: array, items: {type: string}}}}
        """;
    Documents documents =
        new Documents(
            Documents.document(list, pages.formatted("cursor")),
            Documents.document(list.replace("/x/list", "/x/make"), pages.formatted("filter")));

    assertThat(documents.effects())
        .contains(
            "request-changed XApi.listX: writers B",
            "repeat-changed XApi.listX: compiled C, source C",
            "pages-changed XApi.listX: compiled B, source B");
  }

  @Test
  void aTypeIsMatchedByTheOperationThatReturnsIt() {
    Documents documents =
        new Documents(
            Documents.document(
                responding(json("Payment")),
                "Payment: {type: object, required: [id], properties: {id: {type: string}, x:"
                    + " {type: string}, y: {type: string}}}"),
            Documents.document(
                responding(json("PaymentView")),
                "PaymentView: {type: object, required: [id], properties: {id: {type: string},"
                    + " z: {type: string}}}"));

    assertThat(documents.changes())
        .extracting(Change::id)
        .contains("type-renamed api.Payment")
        .doesNotContain("type-removed api.Payment");
  }

  @Test
  void nobodyReadsWhatIsOnlySentOrWritesWhatIsOnlyReceived() {
    String paths =
        """
        /x:
          post:
            operationId: make
            tags: [x]
            requestBody: {required: true, content: {%s}}
            responses: {'200': {description: OK, content: {%s}}}
        """
            .formatted(json("Sent"), json("Received"));
    String schemas =
        """
        Sent: {type: object%1$s, properties: {part: {$ref: '#/components/schemas/SentPart'}}}
        SentPart: {type: object%2$s, properties: {a: {type: string}}}
        Received: {type: object%2$s, properties: {a: {type: string}}}
        """;
    Path without = Documents.document(paths, schemas.formatted("", ""));
    Path with = Documents.document(paths, schemas.formatted("", ", required: [a]"));
    Documents required = new Documents(without, with);
    Documents optional = new Documents(with, without);

    assertThat(on(required, Audience.WRITERS)).containsExactly("became-required api.SentPart.a");
    assertThat(on(required, Audience.READERS)).isEmpty();
    assertThat(on(optional, Audience.READERS)).containsExactly("became-optional api.Received.a");
    assertThat(on(optional, Audience.WRITERS)).isEmpty();
  }

  private static List<String> on(Documents documents, Audience audience) {
    return documents.changes().stream()
        .filter(change -> !change.on(audience).meaning().isEmpty())
        .map(Change::id)
        .toList();
  }
}
