package io.github.plaidschema.openapi.document;

import java.util.Optional;

/**
 * What a schema says beside its form.
 *
 * @param title empty for none
 * @param description Markdown, or the title where there is none; empty for none
 * @param example the only example, if that is a string
 */
public record Notes(
    String title,
    String description,
    boolean nullable,
    boolean deprecated,
    boolean readOnly,
    boolean writeOnly,
    Optional<Default> defaultValue,
    Optional<String> example) {

  public static final Notes NONE =
      new Notes("", "", false, false, false, false, Optional.empty(), Optional.empty());

  /**
   * The default value.
   *
   * @param text of a scalar; of an array or an object its JSON
   */
  public record Default(String text, boolean isScalar) {}

  /** These, with what the other ones add. Where both say something, these hold. */
  public Notes or(Notes other) {
    return new Notes(
        title.isEmpty() ? other.title : title,
        description.isEmpty() ? other.description : description,
        nullable || other.nullable,
        deprecated || other.deprecated,
        readOnly || other.readOnly,
        writeOnly || other.writeOnly,
        defaultValue.or(other::defaultValue),
        example.or(other::example));
  }

  public Notes orNullable(boolean alsoNullable) {
    return new Notes(
        title,
        description,
        nullable || alsoNullable,
        deprecated,
        readOnly,
        writeOnly,
        defaultValue,
        example);
  }
}
