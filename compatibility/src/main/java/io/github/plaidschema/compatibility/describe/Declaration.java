package io.github.plaidschema.compatibility.describe;

/**
 * A type that a version declares.
 *
 * @since 0.1.0
 */
public sealed interface Declaration permits Schema, Enumeration, Union {

  /** What all kinds of types have. */
  Head head();

  /** What it is, in a word. */
  String kind();

  /** As a source names it in full, such as {@code com.example.Outer.Inner}. */
  default String name() {
    return head().name();
  }
}
