package io.github.plaidschema.json;

/**
 * The kinds of JSON values, as {@link JsonReader#peek} tells them apart.
 *
 * @since 0.1.0
 */
public enum JsonToken {
  /** The literal null. */
  NULL,
  /** The literals true and false. */
  BOOLEAN,
  /** A number. */
  NUMBER,
  /** A string. */
  STRING,
  /** An array. */
  ARRAY,
  /** An object. */
  OBJECT
}
