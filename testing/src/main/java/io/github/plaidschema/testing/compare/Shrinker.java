package io.github.plaidschema.testing.compare;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonValue.JsonArray;
import io.github.plaidschema.json.JsonValue.JsonNumber;
import io.github.plaidschema.json.JsonValue.JsonObject;
import io.github.plaidschema.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds a small document that has what a large one has: drops members, shortens values. */
public final class Shrinker {
  private static final int MOST_TRIES = 3_000;

  private final Predicate<JsonValue> isStillSo;
  private int triesLeft = MOST_TRIES;

  private Shrinker(Predicate<JsonValue> isStillSo) {
    this.isStillSo = isStillSo;
  }

  /** A document of which nothing can be left out, or nothing was after some thousand tries. */
  public static JsonValue smallest(JsonValue document, Predicate<JsonValue> isStillSo) {
    return new Shrinker(isStillSo).shrink(document);
  }

  private JsonValue shrink(JsonValue document) {
    JsonValue smallest = document;
    for (Optional<JsonValue> next = smaller(smallest); next.isPresent(); ) {
      smallest = next.get();
      next = smaller(smallest);
    }
    return smallest;
  }

  private Optional<JsonValue> smaller(JsonValue document) {
    return candidates(document)
        .takeWhile(candidate -> triesLeft-- > 0)
        .filter(isStillSo)
        .findFirst();
  }

  private static Stream<JsonValue> candidates(JsonValue value) {
    if (value instanceof JsonObject object) {
      return ofObject(object.members());
    }
    if (value instanceof JsonArray array) {
      return ofArray(array.elements());
    }
    if (value instanceof JsonString string) {
      return ofText(string.value()).map(JsonValue::of);
    }
    if (value instanceof JsonNumber number) {
      return Stream.of("0", "1")
          .filter(literal -> literal.length() < number.literal().length())
          .map(JsonNumber::of);
    }
    return Stream.empty();
  }

  private static Stream<JsonValue> ofObject(Map<String, JsonValue> members) {
    Stream<JsonValue> fewer =
        members.keySet().stream()
            .map(
                name -> {
                  Map<String, JsonValue> rest = new LinkedHashMap<>(members);
                  rest.remove(name);
                  return JsonValue.object(rest);
                });
    Stream<JsonValue> smaller =
        members.entrySet().stream()
            .flatMap(
                member ->
                    candidates(member.getValue())
                        .map(
                            candidate -> {
                              Map<String, JsonValue> changed = new LinkedHashMap<>(members);
                              changed.put(member.getKey(), candidate);
                              return JsonValue.object(changed);
                            }));
    return Stream.concat(fewer, smaller);
  }

  private static Stream<JsonValue> ofArray(List<JsonValue> elements) {
    Stream<JsonValue> fewer =
        indices(elements)
            .map(
                index -> {
                  List<JsonValue> rest = new ArrayList<>(elements);
                  rest.remove(index.intValue());
                  return JsonValue.array(rest);
                });
    Stream<JsonValue> smaller =
        indices(elements)
            .flatMap(
                index ->
                    candidates(elements.get(index))
                        .map(
                            candidate -> {
                              List<JsonValue> changed = new ArrayList<>(elements);
                              changed.set(index, candidate);
                              return JsonValue.array(changed);
                            }));
    return Stream.concat(fewer, smaller);
  }

  private static Stream<Integer> indices(List<JsonValue> elements) {
    return Stream.iterate(0, index -> index < elements.size(), index -> index + 1);
  }

  private static Stream<String> ofText(String text) {
    int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
    return Stream.of("", text.substring(0, half), text.substring(half))
        .filter(shorter -> shorter.length() < text.length());
  }
}
