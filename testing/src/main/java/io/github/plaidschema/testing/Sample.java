package io.github.plaidschema.testing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value and the document that it was read from. Immutable; two are equal if both are.
 *
 * @param <T> the type
 * @since 0.1.0
 */
public final class Sample<T> {

  private final T value;
  private final String json;

  Sample(T value, String json) {
    this.value = value;
    this.json = json;
  }

  /** The value. */
  public T value() {
    return value;
  }

  /** The document. */
  public String json() {
    return json;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sample<?> that && value.equals(that.value) && json.equals(that.json);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, json);
  }

  /** The document: samples hold nobody's data. */
  @Override
  public String toString() {
    return json;
  }
}
