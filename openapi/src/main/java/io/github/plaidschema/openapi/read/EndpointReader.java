package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.document.Endpoint;
import io.github.plaidschema.openapi.document.Place;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.name.Words;
import io.github.plaidschema.openapi.report.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads which schemas the bodies of requests and responses have; bodies that are not JSON have
 * none.
 */
final class EndpointReader {
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

  private final Location root;
  private final ReferenceResolver resolver;
  private final SchemaReader schemas;
  private final InlineTypes inline;
  private final Findings findings;
  private final List<Endpoint> endpoints = new ArrayList<>();

  EndpointReader(
      Location root,
      ReferenceResolver resolver,
      SchemaReader schemas,
      InlineTypes inline,
      Findings findings) {
    this.root = root;
    this.resolver = resolver;
    this.schemas = schemas;
    this.inline = inline;
    this.findings = findings;
  }

  List<Endpoint> read() throws ImportException {
    Location paths = root.at("paths");
    for (String path : paths.mapping().entries().keySet()) {
      if (path.startsWith("/")) {
        read(path, follow(paths.at(path)), false);
      }
    }
    Location webhooks = root.at("webhooks");
    for (String name : webhooks.mapping().entries().keySet()) {
      read(name, follow(webhooks.at(name)), true);
    }
    return List.copyOf(endpoints);
  }

  /** A webhook is sent by the service: its request is what we read. */
  private void read(String path, Location item, boolean isWebhook) throws ImportException {
    for (String method : METHODS) {
      if (!item.mapping().has(method)) {
        continue;
      }
      Location operation = item.at(method);
      String name = isWebhook ? Words.of(path).pascalCase() : name(path, method, operation);
      Place place = Place.of(method.toUpperCase(Locale.ROOT) + " " + path);
      List<SchemaNode> requests = requests(operation, name, place);
      List<SchemaNode> responses = responses(operation, name, place);
      if (!operation.mapping().mapping("callbacks").entries().isEmpty()) {
        findings.add(
            place,
            "has the callbacks %s, of which no types are made"
                .formatted(
                    String.join(
                        ", ", operation.mapping().mapping("callbacks").entries().keySet())));
      }
      endpoints.add(
          isWebhook
              ? new Endpoint(path, method.toUpperCase(Locale.ROOT), responses, requests)
              : new Endpoint(path, method.toUpperCase(Locale.ROOT), requests, responses));
    }
  }

  private static String name(String path, String method, Location operation) {
    String text =
        operation
            .mapping()
            .text("operationId")
            .filter(id -> !id.isBlank())
            .orElse(method + " " + path);
    return Words.of(text).pascalCase();
  }

  private List<SchemaNode> requests(Location operation, String name, Place place)
      throws ImportException {
    return operation.mapping().has("requestBody")
        ? bodies(follow(operation.at("requestBody")), name + "Request", place)
        : List.of();
  }

  private List<SchemaNode> responses(Location operation, String name, Place place)
      throws ImportException {
    List<SchemaNode> all = new ArrayList<>();
    Location responses = operation.at("responses");
    for (String status : responses.mapping().entries().keySet()) {
      if (!status.startsWith("x-")) {
        String suffix = status.startsWith("2") ? "" : Words.of(status).pascalCase();
        all.addAll(bodies(follow(responses.at(status)), name + "Response" + suffix, place));
      }
    }
    return all;
  }

  private Location follow(Location at) throws ImportException {
    try {
      return resolver.follow(at);
    } catch (ImportException e) {
      if (!schemas.isLenient()) {
        throw e;
      }
      findings.add(Place.of(at.pointer()), e.getMessage() + "; left out");
      return at;
    }
  }

  private List<SchemaNode> bodies(Location holder, String name, Place place)
      throws ImportException {
    List<SchemaNode> bodies = new ArrayList<>();
    Location content = holder.at("content");
    for (String mediaType : content.mapping().entries().keySet()) {
      Location media = follow(content.at(mediaType));
      if (!isJson(mediaType)) {
        findings.add(place, "has a body of %s, which is not JSON: no type".formatted(mediaType));
      } else if (media.mapping().has("schema")) {
        SchemaNode body = schemas.read(media.at("schema"), Place.of(name));
        bodies.add(inline.loose(body, name));
      }
    }
    return bodies;
  }

  private static boolean isJson(String mediaType) {
    String type = mediaType.toLowerCase(Locale.ROOT).replaceAll("\\s*;.*", "");
    return type.equals("application/json")
        || type.equals("text/json")
        || type.endsWith("+json")
        || type.equals("*/*");
  }
}
