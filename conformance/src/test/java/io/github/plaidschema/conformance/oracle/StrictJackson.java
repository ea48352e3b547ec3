package io.github.plaidschema.conformance.oracle;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * What is a JSON document, in the view of Jackson 3 with duplicate detection. Where Plaid Schema is
 * documented to be narrower (docs/json-conformance.md), that is said here in terms of the JDK.
 */
public final class StrictJackson {

  private static final int MAX_DEPTH = 64;
  private static final int MAX_NUMBER_LENGTH = 1_000;
  private static final BigInteger MAX_EXPONENT = BigInteger.valueOf(9_999);
  private static final Pattern EXPONENT = Pattern.compile("[eE][+-]?([0-9]+)$");

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(2_000)
                  .maxNumberLength(1_000_000)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private StrictJackson() {}

  /** The document, or null if it is rejected. */
  public static @Nullable Json read(byte[] document) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
    } catch (CharacterCodingException noUtf8) {
      return null;
    }
    return read(text);
  }

  /** The document, or null if it is rejected. */
  public static @Nullable Json read(String document) {
    if (document.startsWith("\uFEFF")) {
      return null;
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
      if (parser.nextToken() == null) {
        return null;
      }
      Json value = value(parser, 0);
      return parser.nextToken() == null ? value : null;
    } catch (JacksonException | Narrower rejected) {
      return null;
    }
  }

  private static Json value(JsonParser parser, int depth) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, inner(depth));
      case START_ARRAY -> array(parser, inner(depth));
      case VALUE_STRING -> new Json.Str(whole(parser.getString()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(bounded(parser.getString()));
      case VALUE_TRUE -> new Json.Bool(true);
      case VALUE_FALSE -> new Json.Bool(false);
      case VALUE_NULL -> Json.NULL;
      default -> throw new IllegalStateException("no value: " + parser.currentToken());
    };
  }

  private static Json object(JsonParser parser, int depth) {
    Map<String, Json> members = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      members.put(whole(name), value(parser, depth));
    }
    return new Json.Obj(members);
  }

  private static Json array(JsonParser parser, int depth) {
    List<Json> elements = new ArrayList<>();
    while (parser.nextToken() != tools.jackson.core.JsonToken.END_ARRAY) {
      elements.add(value(parser, depth));
    }
    return new Json.Arr(elements);
  }

  private static int inner(int depth) {
    if (depth == MAX_DEPTH) {
      throw new Narrower();
    }
    return depth + 1;
  }

  /** A string without half of a surrogate pair. */
  private static String whole(String text) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new Narrower();
    }
    return text;
  }

  private static String bounded(String literal) {
    Matcher exponent = EXPONENT.matcher(literal);
    boolean tooLarge =
        exponent.find() && new BigInteger(exponent.group(1)).compareTo(MAX_EXPONENT) > 0;
    if (literal.length() > MAX_NUMBER_LENGTH || tooLarge) {
      throw new Narrower();
    }
    return literal;
  }

  /** The document is JSON, and beyond what is documented to be read. */
  private static final class Narrower extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Narrower() {
      super(null, null, false, false);
    }
  }
}
