package io.github.plaidschema.jackson2;

import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.lookup.bridge.JsonText;
import io.github.plaidschema.lookup.bridge.JsonTree;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

/** From Jackson's tokens to the text that a codec reads, and back. */
final class Tokens {

  private Tokens() {}

  /**
   * Copies the value whose first token is the current one, to its last token, unless the text is
   * full before. Where Jackson has gone into an object already, the current token is the first name
   * or the object's end.
   */
  static void copy(JsonParser in, JsonText out) throws IOException {
    int depth = 0;
    JsonToken token = in.currentToken();
    if (token == JsonToken.FIELD_NAME || token == JsonToken.END_OBJECT) {
      out.beginObject();
      depth = 1;
    }
    while (token != null) {
      copyToken(in, token, out);
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      }
      if (depth == 0 || out.isFull()) {
        return;
      }
      token = in.nextToken();
    }
  }

  private static void copyToken(JsonParser in, JsonToken token, JsonText out) throws IOException {
    switch (token) {
      case START_OBJECT -> out.beginObject();
      case END_OBJECT -> out.endObject();
      case START_ARRAY -> out.beginArray();
      case END_ARRAY -> out.endArray();
      case FIELD_NAME -> out.name(in.currentName());
      case VALUE_STRING -> out.string(in.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.number(literal(in, token));
      case VALUE_TRUE -> out.bool(true);
      case VALUE_FALSE -> out.bool(false);
      case VALUE_NULL -> out.nullValue();
      case VALUE_EMBEDDED_OBJECT -> copyEmbedded(in, out);
      case NOT_AVAILABLE ->
          throw JsonMappingException.from(in, "The value is not there as a whole");
    }
  }

  /**
   * The number as it is spelled. Other formats spell numbers as JSON does not, such as YAML's
   * {@code 0x1F}: of these it is the number that Jackson reads. What a lenient parser of JSON lets
   * through stays as it is, and is rejected by the codec.
   */
  private static String literal(JsonParser in, JsonToken token) throws IOException {
    String spelled = in.getText();
    if (JsonText.isNumber(spelled) || in.isNaN() || isOfJson(in)) {
      return spelled;
    }
    return token == JsonToken.VALUE_NUMBER_INT
        ? in.getBigIntegerValue().toString()
        : in.getDecimalValue().toString();
  }

  /** Whether Jackson's own parser of JSON reads, however it is wrapped. */
  private static boolean isOfJson(JsonParser in) {
    return "jackson-core".equals(in.version().getArtifactId());
  }

  /** What formats and buffers have beside JSON: bytes become text as Jackson has it. */
  private static void copyEmbedded(JsonParser in, JsonText out) throws IOException {
    Object value = in.getEmbeddedObject();
    if (value == null) {
      out.nullValue();
    } else if (value instanceof byte[] bytes) {
      out.string(Base64Variants.getDefaultVariant().encode(bytes));
    } else {
      throw JsonMappingException.from(in, value.getClass().getName() + " is not part of JSON");
    }
  }

  /** Writes JSON text, as it is where the generator writes such text without changes of its own. */
  static void write(JsonGenerator out, String json) throws IOException {
    if (out instanceof JsonGeneratorImpl text && writesAsIs(text, json)) {
      out.writeRawValue(json);
    } else {
      write(out, JsonTree.of(json), out instanceof JsonGeneratorImpl);
    }
  }

  private static boolean writesAsIs(JsonGeneratorImpl out, String json) {
    return out.getPrettyPrinter() == null
        && out.getCharacterEscapes() == null
        && out.getHighestEscapedChar() == 0
        && out.isEnabled(JsonWriteFeature.QUOTE_FIELD_NAMES.mappedFeature())
        && !out.isEnabled(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature())
        && !out.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature())
        && !(out.isEnabled(JsonWriteFeature.ESCAPE_FORWARD_SLASHES.mappedFeature())
            && json.indexOf('/') >= 0);
  }

  private static void write(JsonGenerator out, JsonValue value, boolean asText) throws IOException {
    if (value instanceof JsonValue.JsonObject object) {
      out.writeStartObject();
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        out.writeFieldName(member.getKey());
        write(out, member.getValue(), asText);
      }
      out.writeEndObject();
    } else if (value instanceof JsonValue.JsonArray array) {
      out.writeStartArray();
      for (JsonValue element : array.elements()) {
        write(out, element, asText);
      }
      out.writeEndArray();
    } else if (value instanceof JsonValue.JsonString string) {
      out.writeString(string.value());
    } else if (value instanceof JsonValue.JsonNumber number) {
      writeNumber(out, number, asText);
    } else if (value instanceof JsonValue.JsonBoolean bool) {
      out.writeBoolean(bool.value());
    } else {
      out.writeNull();
    }
  }

  /** A binary format has to know the number; text can keep how it is spelled. */
  private static void writeNumber(JsonGenerator out, JsonValue.JsonNumber number, boolean asText)
      throws IOException {
    String literal = number.literal();
    if (asText) {
      out.writeNumber(literal);
    } else if (literal.chars().allMatch(c -> c == '-' || Character.isDigit(c))) {
      writeInteger(out, new BigInteger(literal));
    } else {
      out.writeNumber(new BigDecimal(literal));
    }
  }

  private static void writeInteger(JsonGenerator out, BigInteger value) throws IOException {
    int bits = value.bitLength();
    if (bits < Integer.SIZE) {
      out.writeNumber(value.intValue());
    } else if (bits < Long.SIZE) {
      out.writeNumber(value.longValue());
    } else {
      out.writeNumber(value);
    }
  }
}
