package io.github.plaidschema.openapi.operation;

import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.report.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be asked of the service at one path with one method.
 *
 * @param method the HTTP method in capitals
 * @param pointer the file and the JSON pointer of the operation, such as {@code
 *     api.yml#/paths/~1pets/get}
 * @param id its {@code operationId}
 * @param summary Markdown; empty for none
 * @param description Markdown; empty for none
 * @param security empty if it wants what the whole document wants
 * @param hasServers whether it states servers of its own
 */
public record Operation(
    String method,
    String path,
    String pointer,
    Optional<String> id,
    List<String> tags,
    String summary,
    String description,
    boolean deprecated,
    List<Parameter> parameters,
    Optional<Body> body,
    List<Response> responses,
    Optional<List<SecurityRequirement>> security,
    boolean hasServers) {

  /** Method and path, such as {@code POST /link/token/get}; no other operation has them. */
  public String key() {
    return method + " " + path;
  }

  /** Where findings about it belong. */
  public Place place() {
    return Place.of(key());
  }

  /** The schemas of all bodies. */
  public Stream<SchemaNode> bodies() {
    Stream<Content> contents =
        Stream.concat(
            body.stream().flatMap(sent -> sent.contents().stream()),
            responses.stream().flatMap(response -> response.contents().stream()));
    return contents.flatMap(content -> content.schema().stream());
  }
}
