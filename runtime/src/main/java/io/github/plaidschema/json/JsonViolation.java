package io.github.plaidschema.json;

import java.io.Serializable;

/**
 * One place where a document is not what its schema asks for. No part of it holds a value of the
 * document; of property names it shows at most the first 64 characters, escaped.
 *
 * @param kind what is wrong
 * @param path where: {@code $} is the document, {@code $.a.b[3]} the fourth element of {@code b}
 * @param line the line, from 1 on
 * @param column the column in code points, from 1 on
 * @param offset the number of bytes before the place, from the start of the document
 * @param message what is wrong, in words
 */
public record JsonViolation(
    Kind kind, String path, int line, int column, int offset, String message)
    implements Serializable {

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
    /** The value does not fit the Java type of its field, which keeps it as raw JSON. */
    MISMATCH,
    /** The document cannot be read: malformed JSON, a wrong type, a limit. */
    REFUSED
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
