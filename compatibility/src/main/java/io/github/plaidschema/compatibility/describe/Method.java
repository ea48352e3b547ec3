package io.github.plaidschema.compatibility.describe;

/**
 * A method, as compiled callers name it.
 *
 * @param descriptor the erased types of its parameters and its result (JVMS 4.3.3)
 * @param parameters those types as a source writes them, such as {@code (String, int)}
 * @since 0.1.0
 */
public record Method(String name, String descriptor, String parameters) {

  /** As a source writes it, without what it returns. */
  @Override
  public String toString() {
    return name + parameters;
  }
}
