package io.github.plaidschema.json;

/**
 * A value of a union that is none of its known variants: a service has more of them than the code
 * that reads its responses, and what was read is written back. Extended by one interface of each
 * union.
 *
 * @since 0.1.0
 */
public interface UnknownVariant {

  /** The value, as it was read. It shows everything, secrets as well. */
  JsonValue json();
}
