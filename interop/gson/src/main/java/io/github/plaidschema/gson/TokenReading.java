package io.github.plaidschema.gson;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.github.plaidschema.bridge.JsonText;
import java.io.EOFException;
import java.io.IOException;

/** From Gson's tokens to the text that a codec reads. */
final class TokenReading {

  private TokenReading() {}

  /** Copies the next value, to its last token, unless the text is full before. */
  static void copy(JsonReader in, JsonText out) throws IOException {
    // Gson reads leniently unless it is told otherwise, and then makes strings of what is no JSON.
    Strictness strictness = in.getStrictness();
    in.setStrictness(Strictness.STRICT);
    try {
      int depth = 0;
      do {
        JsonToken token = in.peek();
        copyToken(in, token, out);
        depth += levels(token);
      } while (depth > 0 && !out.isFull());
    } finally {
      in.setStrictness(strictness);
    }
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
      case STRING -> out.string(in.nextString());
      case NUMBER -> out.number(in.nextString());
      case BOOLEAN -> out.bool(in.nextBoolean());
      case NULL -> {
        in.nextNull();
        out.nullValue();
      }
      case END_DOCUMENT -> throw new EOFException("End of input");
    }
  }
}
