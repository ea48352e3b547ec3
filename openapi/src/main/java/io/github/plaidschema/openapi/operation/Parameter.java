package io.github.plaidschema.openapi.operation;

import io.github.plaidschema.openapi.document.SchemaNode;
import java.util.Optional;

/**
 * A parameter of an operation.
 *
 * @param in where it is sent: {@code path}, {@code query}, {@code header}, {@code cookie}, or
 *     whatever else the document says
 * @param description Markdown; empty for none
 * @param style how it is written, such as {@code form}; the default of its place if the document
 *     states none
 * @param explode whether each element of an array is a parameter
 * @param mediaType of its content, if it has a content and not a plain schema
 * @param pointer the file and the JSON pointer
 */
public record Parameter(
    String name,
    String in,
    boolean required,
    boolean deprecated,
    String description,
    String style,
    boolean explode,
    Optional<String> mediaType,
    SchemaNode schema,
    String pointer) {

  /** Whether it is the same parameter, stated elsewhere. */
  public boolean isSameAs(Parameter other) {
    return name.equals(other.name) && in.equals(other.in);
  }
}
