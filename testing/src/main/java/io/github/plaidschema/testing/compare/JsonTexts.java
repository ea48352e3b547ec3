package io.github.plaidschema.testing.compare;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonValue.JsonArray;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How documents and places in them are shown. */
public final class JsonTexts {
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");
  private static final int LONGEST = 120;

  private JsonTexts() {}

  /** The path of a property of an object: {@code $.name}, or {@code $["a name"]}. */
  public static String child(String path, String name) {
    return IDENTIFIER.matcher(name).matches()
        ? path + "." + name
        : path + "[" + JsonValue.of(name) + "]";
  }

  /** A value as it stands in JSON, cut where it is long. */
  public static String shortened(JsonValue value) {
    String text = value.toString();
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST) + "... (" + text.length() + " characters)";
  }

  /** The value at a place of a document, if there is one. */
  public static Optional<JsonValue> valueAt(JsonValue document, String path) {
    return valueAt(document, "$", path);
  }

  private static Optional<JsonValue> valueAt(JsonValue value, String at, String path) {
    if (at.equals(path)) {
      return Optional.of(value);
    }
    if (!path.startsWith(at)) {
      return Optional.empty();
    }
    if (value instanceof JsonArray array) {
      return IntStream.range(0, array.elements().size())
          .boxed()
          .flatMap(i -> valueAt(array.elements().get(i), at + "[" + i + "]", path).stream())
          .findFirst();
    }
    return value.asObject().stream()
        .flatMap(object -> object.members().entrySet().stream())
        .flatMap(member -> valueAt(member.getValue(), child(at, member.getKey()), path).stream())
        .findFirst();
  }
}
