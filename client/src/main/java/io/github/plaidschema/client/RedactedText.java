package io.github.plaidschema.client;

import io.github.plaidschema.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** What logs may show of a value. */
final class RedactedText {

  private static final int MOST = 2_000;

  private RedactedText() {}

  /** On one line, whatever characters the value has: nobody can forge a line of a log. */
  static String of(@Nullable Object value) {
    if (value == null) {
      return "nothing";
    }
    Class<?> type = value.getClass();
    boolean hasNoSchema = value instanceof JsonValue || type.getName().startsWith("java.");
    if (hasNoSchema) {
      return type.getSimpleName() + "[redacted]";
    }
    String text = value.toString();
    String bounded = text.length() > MOST ? text.substring(0, MOST) + "…" : text;
    return bounded.replaceAll("[\\p{Cc}\\p{Cf}\\x{2028}\\x{2029}]", "?");
  }
}
