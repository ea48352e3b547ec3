package io.github.plaidschema.gson;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import io.github.plaidschema.lookup.bridge.JsonText;
import java.io.EOFException;
import java.io.IOException;

/** From Gson's tokens to the text that a codec reads. */
final class TokenReading {

  private TokenReading() {}

  /**
   * Copies the next value, to its last token, unless the text is full before.
   *
   * @param in a strict reader, which may have looked at the first token when it was lenient
   */
  static void copy(JsonReader in, JsonText out) throws IOException {
    int depth = 0;
    do {
      JsonToken token = in.peek();
      copyToken(in, token, out);
      depth += levels(token);
    } while (depth > 0 && !out.isFull());
  }

  private static int levels(JsonToken token) {
    return switch (token) {
      case BEGIN_OBJECT, BEGIN_ARRAY -> 1;
      case END_OBJECT, END_ARRAY -> -1;
      default -> 0;
    };
  }

  private static void copyToken(JsonReader in, JsonToken token, JsonText out) throws IOException {
    switch (token) {
      case BEGIN_OBJECT -> {
        in.beginObject();
        out.beginObject();
      }
      case END_OBJECT -> {
        in.endObject();
        out.endObject();
      }
      case BEGIN_ARRAY -> {
        in.beginArray();
        out.beginArray();
      }
      case END_ARRAY -> {
        in.endArray();
        out.endArray();
      }
      case NAME -> out.name(in.nextName());
      case STRING -> out.string(quotedString(in));
      case NUMBER -> out.number(in.nextString());
      case BOOLEAN -> out.bool(in.nextBoolean());
      case NULL -> {
        in.nextNull();
        out.nullValue();
      }
      case END_DOCUMENT -> throw new EOFException("End of input");
    }
  }

  /**
   * The next string, which has to be quoted. A whole document or an element of a list was looked at
   * by Gson before, leniently: then {@code 01} and {@code NaN} are strings as well, and only how
   * far the reader advances tells that no quote was read.
   */
  private static String quotedString(JsonReader in) throws IOException {
    long before = in.getCharacterOffset();
    String value = in.nextString();
    // A tree's reader is a subclass, and its strings have no spelling.
    if (in.getClass() == JsonReader.class && in.getCharacterOffset() - before <= value.length()) {
      throw new MalformedJsonException("Expected a value of JSON at path " + in.getPreviousPath());
    }
    return value;
  }
}
