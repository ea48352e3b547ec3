package io.github.plaidschema.gson;

import com.google.gson.FormattingStyle;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.lookup.bridge.JsonTree;
import java.io.IOException;
import java.util.Map;

/** From the text that a codec wrote to what Gson writes. */
final class TokenWriting {

  /** What an HTML-safe writer escapes, and what every writer does: ends of lines in JavaScript. */
  private static final String ESCAPED = "<>&='\u2028\u2029";

  private TokenWriting() {}

  /** Writes JSON text, as it is where the writer writes such text without changes of its own. */
  static void write(JsonWriter out, String json) throws IOException {
    boolean serializeNulls = out.getSerializeNulls();
    out.setSerializeNulls(true); // The codec has left out what is to be left out.
    try {
      if (writesAsIs(out, json)) {
        out.jsonValue(json);
      } else {
        write(out, JsonTree.of(json));
      }
    } finally {
      out.setSerializeNulls(serializeNulls);
    }
  }

  private static boolean writesAsIs(JsonWriter out, String json) {
    return writesText(out)
        && out.getFormattingStyle().equals(FormattingStyle.COMPACT)
        && json.chars().noneMatch(c -> ESCAPED.indexOf(c) >= 0);
  }

  /** Whether this is not a subclass, such as Gson's own that makes trees and takes no text. */
  private static boolean writesText(JsonWriter out) {
    return out.getClass() == JsonWriter.class;
  }

  private static void write(JsonWriter out, JsonValue value) throws IOException {
    if (value instanceof JsonValue.JsonObject object) {
      out.beginObject();
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        out.name(member.getKey());
        write(out, member.getValue());
      }
      out.endObject();
    } else if (value instanceof JsonValue.JsonArray array) {
      out.beginArray();
      for (JsonValue element : array.elements()) {
        write(out, element);
      }
      out.endArray();
    } else if (value instanceof JsonValue.JsonString string) {
      out.value(string.value());
    } else if (value instanceof JsonValue.JsonNumber number) {
      writeNumber(out, number.literal());
    } else if (value instanceof JsonValue.JsonBoolean bool) {
      out.value(bool.value());
    } else {
      out.nullValue();
    }
  }

  /** With its digits: in a tree, as the number that Gson's own parser makes of it. */
  private static void writeNumber(JsonWriter out, String literal) throws IOException {
    if (writesText(out)) {
      out.jsonValue(literal);
    } else {
      out.value(JsonParser.parseString(literal).getAsNumber());
    }
  }
}
