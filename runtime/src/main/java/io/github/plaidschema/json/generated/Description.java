package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.json.engine.LogText;
import io.github.plaidschema.json.engine.Nesting;
import java.net.URI;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What {@code toString} says of a value, such as {@code Link{token=[redacted], userId=u-1}}. Fields
 * without a value are left out. It is made for logs: what could break or forge a line is escaped,
 * and long strings, collections and lists of names are cut.
 */
final class Description {

  /** The longest string that is shown whole, in code points. */
  private static final int MAX_STRING_LENGTH = 1_000;

  /** The longest description of what has a {@code toString} of its own, in code points. */
  private static final int MAX_OTHER_LENGTH = 10_000;

  private static final int MAX_ELEMENTS = 100;
  private static final int MAX_NAMES = 20;

  private final StringBuilder text;
  private String separator = "";

  /** A description without fields. */
  Description(String schema) {
    this.text = new StringBuilder(schema).append('{');
  }

  /** Adds a field with its value. */
  void field(String name, Object value) {
    begin(name);
    append(value);
  }

  /** Adds a field whose value does not fit. */
  void mismatch(String name) {
    begin(name);
    text.append("[mismatch]");
  }

  /** Adds a field of which nobody is to see the value. */
  void secret(String name) {
    begin(name);
    text.append("[redacted]");
  }

  /** Adds a field of which only the names of its entries can be shown. */
  void names(String name, Set<String> names) {
    begin(name);
    text.append('[');
    appendAll(names, MAX_NAMES, each -> LogText.appendName(text, each));
    text.append(']');
  }

  private void begin(String name) {
    text.append(separator).append(name).append('=');
    separator = ", ";
  }

  private void append(@Nullable Object value) {
    if (value instanceof Collection<?> elements) {
      text.append('[');
      appendAll(elements, MAX_ELEMENTS, this::append);
      text.append(']');
    } else if (value instanceof Map<?, ?> entries) {
      text.append('{');
      appendAll(entries.entrySet(), MAX_ELEMENTS, this::appendEntry);
      text.append('}');
    } else {
      boolean isString =
          value instanceof String
              || value instanceof OpenEnum
              || value instanceof URI
              || value instanceof JsonValue;
      LogText.append(text, Nesting.text(value), isString ? MAX_STRING_LENGTH : MAX_OTHER_LENGTH);
    }
  }

  private void appendEntry(Map.Entry<?, ?> entry) {
    LogText.append(text, Nesting.text(entry.getKey()), LogText.MAX_NAME_LENGTH);
    text.append('=');
    append(entry.getValue());
  }

  private <T extends @Nullable Object> void appendAll(
      Collection<T> elements, int max, Consumer<? super T> append) {
    Iterator<T> each = elements.iterator();
    for (int i = 0; i < max && each.hasNext(); i++) {
      if (i > 0) {
        text.append(", ");
      }
      append.accept(each.next());
    }
    if (elements.size() > max) {
      text.append(", ... ").append(elements.size() - max).append(" more");
    }
  }

  @Override
  public String toString() {
    return text + "}";
  }
}
