package io.github.plaidschema.json;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One place where a document is not what its schema asks for. No part of it holds a value of the
 * document; of property names it shows at most the first 64 characters, escaped. Immutable; two are
 * equal if all that they say is.
 *
 * @since 0.1.0
 */
public final class JsonViolation implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String path;
  private final int line;
  private final int column;
  private final int offset;
  private final String message;

  JsonViolation(Kind kind, String path, int line, int column, int offset, String message) {
    this.kind = kind;
    this.path = path;
    this.line = line;
    this.column = column;
    this.offset = offset;
    this.message = message;
  }

  /** The kinds of violations. */
  public enum Kind {
    /** A required property is absent. The place is the object that lacks it. */
    MISSING,
    /** A required property is null. */
    NULL,
    /** The schema does not know the property. */
    UNKNOWN_PROPERTY,
    /** The value is none of the variants that its union names. */
    UNKNOWN_VARIANT,
    /**
     * The string, or the name of a property that is a map's key, is not a constant of its enum,
     * which is an {@link OpenEnum} or has a fallback.
     */
    UNKNOWN_ENUM_VALUE,
    /** The value does not fit the Java type of its field, which keeps it as raw JSON. */
    MISMATCH,
    /** The document cannot be read: malformed JSON, a wrong type, a limit. */
    REJECTED;

    /** What a {@linkplain JsonCodec#strict() strict} codec rejects; unmodifiable. */
    public static final Set<Kind> STRICT = Set.of(MISSING, NULL, UNKNOWN_PROPERTY, MISMATCH);
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }

  /** Where: {@code $} is the document, {@code $.a.b[3]} the fourth element of {@code b}. */
  public String path() {
    return path;
  }

  /** The line, from 1 on. */
  public int line() {
    return line;
  }

  /** The column in code points, from 1 on. */
  public int column() {
    return column;
  }

  /** The number of bytes before the place, from the start of the document. */
  public int offset() {
    return offset;
  }

  /** What is wrong, in words. */
  public String message() {
    return message;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonViolation that
        && kind == that.kind
        && path.equals(that.path)
        && line == that.line
        && column == that.column
        && offset == that.offset
        && message.equals(that.message);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, path, line, column, offset, message);
  }

  /** One line: the path, the message and the position. */
  @Override
  public String toString() {
    return path
        + ": "
        + message
        + " (line "
        + line
        + ", column "
        + column
        + ", byte "
        + offset
        + ")";
  }
}
