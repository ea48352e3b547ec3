package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.document.Endpoint;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.name.Words;
import io.github.plaidschema.openapi.operation.Body;
import io.github.plaidschema.openapi.operation.Content;
import io.github.plaidschema.openapi.operation.Operation;
import io.github.plaidschema.openapi.operation.Parameter;
import io.github.plaidschema.openapi.operation.Response;
import io.github.plaidschema.openapi.report.Findings;
import io.github.plaidschema.openapi.report.Place;
import io.github.plaidschema.openapi.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the operations of a document, and which schemas their bodies and those of its webhooks
 * have; bodies that are not JSON have none.
 */
final class OperationReader {
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

  private final Location root;
  private final ReferenceResolver resolver;
  private final SchemaReader schemas;
  private final ShapeCheck shapes;
  private final InlineTypes inline;
  private final Findings findings;
  private final Optional<ParameterReader> parameters;
  private final List<Endpoint> endpoints = new ArrayList<>();
  private final List<Operation> operations = new ArrayList<>();

  /**
   * @param forClient whether a client is wanted; without one, parameters are not read, and bodies
   *     that are not JSON are findings here
   */
  OperationReader(
      Location root,
      ReferenceResolver resolver,
      SchemaReader schemas,
      ShapeCheck shapes,
      InlineTypes inline,
      Findings findings,
      boolean forClient) {
    this.root = root;
    this.resolver = resolver;
    this.schemas = schemas;
    this.shapes = shapes;
    this.inline = inline;
    this.findings = findings;
    this.parameters =
        forClient ? Optional.of(new ParameterReader(schemas, this::follow)) : Optional.empty();
  }

  void read() throws ImportException {
    Location paths = root.at("paths");
    for (String path : paths.mapping().entries().keySet()) {
      if (path.startsWith("/")) {
        read(path, follow(paths.at(path), ObjectShape.PATH_ITEM), false);
      }
    }
    Location webhooks = root.at("webhooks");
    for (String name : webhooks.mapping().entries().keySet()) {
      read(name, follow(webhooks.at(name), ObjectShape.PATH_ITEM), true);
    }
  }

  /** What is sent and received, webhooks included. */
  List<Endpoint> endpoints() {
    return List.copyOf(endpoints);
  }

  /** What can be asked of the service. */
  List<Operation> operations() {
    return List.copyOf(operations);
  }

  /** A webhook is sent by the service: its request is what we read. */
  private void read(String path, Location item, boolean isWebhook) throws ImportException {
    for (String method : METHODS) {
      if (!item.mapping().has(method)) {
        continue;
      }
      Operation operation = operation(path, method, item, isWebhook);
      List<SchemaNode> requests = schemas(operation.body().stream().map(Body::contents));
      List<SchemaNode> responses = schemas(operation.responses().stream().map(Response::contents));
      endpoints.add(
          isWebhook
              ? new Endpoint(path, operation.method(), responses, requests)
              : new Endpoint(path, operation.method(), requests, responses));
      if (!isWebhook) {
        operations.add(operation);
      }
    }
  }

  private static List<SchemaNode> schemas(Stream<List<Content>> contents) {
    return contents.flatMap(List::stream).flatMap(content -> content.schema().stream()).toList();
  }

  private Operation operation(String path, String method, Location item, boolean isWebhook)
      throws ImportException {
    Location at =
        shapes.checked(
            item.at(method),
            ObjectShape.OPERATION,
            Place.of(method.toUpperCase(Locale.ROOT) + " " + path));
    YamlNode.Mapping mapping = at.mapping();
    Optional<String> id = mapping.text("operationId").filter(text -> !text.isBlank());
    String name = Words.of(isWebhook ? path : id.orElse(method + " " + path)).pascalCase();
    String key = method.toUpperCase(Locale.ROOT) + " " + path;
    Place place = Place.of(key);
    boolean notesBodies = isWebhook || parameters.isEmpty();
    Optional<Body> body = body(at, name, place, notesBodies);
    List<Response> responses = responses(at, name, place, notesBodies);
    noteCallbacks(mapping, place);
    List<Parameter> stated =
        parameters.isEmpty() || isWebhook ? List.of() : parameters.get().read(item, at, place);
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path,
        at.toString(),
        id,
        texts(mapping.items("tags")),
        mapping.text("summary").orElse(""),
        mapping.text("description").orElse(""),
        mapping.isTrue("deprecated"),
        stated,
        body,
        responses,
        mapping.has("security")
            ? Optional.of(SecurityReader.requirements(mapping.items("security")))
            : Optional.empty(),
        mapping.has("servers") || item.mapping().has("servers"));
  }

  private static List<String> texts(List<YamlNode> nodes) {
    return nodes.stream()
        .flatMap(
            node ->
                node instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()
                    ? Stream.of(scalar.text())
                    : Stream.empty())
        .toList();
  }

  private void noteCallbacks(YamlNode.Mapping operation, Place place) {
    if (!operation.mapping("callbacks").entries().isEmpty()) {
      findings.add(
          place,
          "has the callbacks %s, of which no types are made"
              .formatted(String.join(", ", operation.mapping("callbacks").entries().keySet())));
    }
  }

  private Optional<Body> body(Location operation, String name, Place place, boolean notesBodies)
      throws ImportException {
    if (!operation.mapping().has("requestBody")) {
      return Optional.empty();
    }
    Location body = follow(operation.at("requestBody"), ObjectShape.REQUEST_BODY);
    return Optional.of(
        new Body(
            body.mapping().text("description").orElse(""),
            body.mapping().isTrue("required"),
            contents(body, name + "Request", place, notesBodies),
            body.toString()));
  }

  private List<Response> responses(
      Location operation, String name, Place place, boolean notesBodies) throws ImportException {
    List<Response> all = new ArrayList<>();
    Location responses = operation.at("responses");
    for (String status : responses.mapping().entries().keySet()) {
      if (!status.startsWith("x-")) {
        String suffix = status.startsWith("2") ? "" : Words.of(status).pascalCase();
        Location response = follow(responses.at(status), ObjectShape.RESPONSE);
        all.add(
            new Response(
                status,
                contents(response, name + "Response" + suffix, place, notesBodies),
                response.toString()));
      }
    }
    return all;
  }

  private Location follow(Location stated, ObjectShape shape) throws ImportException {
    Place place = Place.of(stated.pointer());
    Location at = shapes.checked(stated, shape, place);
    try {
      return shapes.checked(resolver.follow(at), shape, place);
    } catch (ImportException e) {
      if (!schemas.isLenient()) {
        throw e;
      }
      findings.add(place, e.getMessage() + "; left out");
      return at;
    }
  }

  private List<Content> contents(Location holder, String name, Place place, boolean notesBodies)
      throws ImportException {
    List<Content> contents = new ArrayList<>();
    Location content = holder.at("content");
    for (String mediaType : content.mapping().entries().keySet()) {
      Location media = follow(content.at(mediaType), ObjectShape.MEDIA_TYPE);
      Optional<SchemaNode> schema = Optional.empty();
      if (!Content.isJson(mediaType)) {
        if (notesBodies) {
          findings.add(
              place,
              Content.isMediaType(mediaType)
                  ? "has a body of %s, which is not JSON: no type".formatted(mediaType)
                  : "\"%s\" (%s) is not a media type: left out".formatted(mediaType, media));
        }
      } else if (media.mapping().has("schema")) {
        SchemaNode body = schemas.read(media.at("schema"), Place.of(name));
        schema = Optional.of(inline.loose(body, name));
      }
      contents.add(new Content(mediaType, schema, media.toString()));
    }
    return contents;
  }
}
