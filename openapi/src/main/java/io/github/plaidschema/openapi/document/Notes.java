package io.github.plaidschema.openapi.document;

import java.util.Optional;

/**
 * What a schema says beside its form.
 *
 * @param description Markdown; empty for none
 * @param defaultText the default value as text, if there is one and it is no object or array
 */
public record Notes(
    String description,
    boolean nullable,
    boolean deprecated,
    boolean readOnly,
    boolean writeOnly,
    Optional<String> defaultText) {

  public static final Notes NONE = new Notes("", false, false, false, false, Optional.empty());

  /** These, with what the other ones add. Where both say something, these hold. */
  public Notes or(Notes other) {
    return new Notes(
        description.isEmpty() ? other.description : description,
        nullable || other.nullable,
        deprecated || other.deprecated,
        readOnly || other.readOnly,
        writeOnly || other.writeOnly,
        defaultText.or(other::defaultText));
  }

  public Notes orNullable(boolean alsoNullable) {
    return new Notes(
        description, nullable || alsoNullable, deprecated, readOnly, writeOnly, defaultText);
  }
}
