package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.LogText;

/** What arrays and objects say of themselves. */
final class TreeText {

  private TreeText() {}

  /** A value as JSON, or something else in place of one that is nested too deeply to be written. */
  static String of(JsonValue value, String tooDeep) {
    try {
      return LogText.escaped(JsonValue.CODEC.writeString(value));
    } catch (IllegalStateException tooDeepToWrite) {
      return tooDeep;
    }
  }
}
