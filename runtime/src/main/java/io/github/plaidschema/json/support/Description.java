package io.github.plaidschema.json.support;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code toString} says of a value, such as {@code Link{token=[redacted], userId=u-1}}. Fields
 * without a value are left out. For generated code.
 */
public final class Description {
  private final StringBuilder text;
  private String separator = "";

  /**
   * @param schema the name of the schema
   */
  public Description(String schema) {
    this.text = new StringBuilder(schema).append('{');
  }

  /** Adds a field with its value, if it has one. */
  public Description field(String name, @Nullable Object value) {
    if (value != null) {
      begin(name).append(value);
    }
    return this;
  }

  /** Adds a field of which nobody is to see the value, if it has one. */
  public Description secret(String name, @Nullable Object value) {
    if (value != null) {
      begin(name).append("[redacted]");
    }
    return this;
  }

  /** Adds a field of which only the names of its entries can be shown, if there are any. */
  public Description names(String name, Set<String> names) {
    if (!names.isEmpty()) {
      begin(name).append(names);
    }
    return this;
  }

  private StringBuilder begin(String name) {
    text.append(separator).append(name).append('=');
    separator = ", ";
    return text;
  }

  @Override
  public String toString() {
    return text + "}";
  }
}
