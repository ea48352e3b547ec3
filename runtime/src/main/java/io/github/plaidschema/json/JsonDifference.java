package io.github.plaidschema.json;

import io.github.plaidschema.json.JsonValue.JsonArray;
import io.github.plaidschema.json.JsonValue.JsonObject;
import io.github.plaidschema.json.engine.Nesting;
import io.github.plaidschema.json.engine.PathText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place at which two JSON values differ. Objects are compared property by property, in whatever
 * order they stand, and arrays element by element; what is absent differs from what is null, and
 * numbers and dates are compared as they are spelled.
 *
 * @param path of the place, as in a {@link JsonViolation}
 * @param before what was there, empty for nothing
 * @param after what is there, empty for nothing
 * @since 0.1.0
 */
public record JsonDifference(String path, Optional<JsonValue> before, Optional<JsonValue> after) {

  /**
   * Where two values of a schema, as it writes them, differ. An empty list says that they are
   * written alike.
   *
   * @throws IllegalStateException if a value is nested too deeply
   */
  public static <T> List<JsonDifference> between(JsonCodec<T> codec, T before, T after) {
    return between(codec.writeValue(before), codec.writeValue(after));
  }

  /**
   * Where two values differ: the properties of an object in the order of the first, then what only
   * the second has.
   *
   * @throws IllegalStateException if a value is nested too deeply
   */
  public static List<JsonDifference> between(JsonValue before, JsonValue after) {
    List<JsonDifference> differences = new ArrayList<>();
    try {
      compare("$", before, after, differences);
    } catch (StackOverflowError tooDeep) {
      throw Nesting.tooDeep();
    }
    return List.copyOf(differences);
  }

  private static void compare(
      String path, JsonValue before, JsonValue after, List<JsonDifference> to) {
    if (before instanceof JsonObject first && after instanceof JsonObject second) {
      compareMembers(path, first.members(), second.members(), to);
    } else if (before instanceof JsonArray first && after instanceof JsonArray second) {
      compareElements(path, first.elements(), second.elements(), to);
    } else if (!before.equals(after)) {
      to.add(new JsonDifference(path, Optional.of(before), Optional.of(after)));
    }
  }

  private static void compareMembers(
      String path,
      Map<String, JsonValue> before,
      Map<String, JsonValue> after,
      List<JsonDifference> to) {
    before.forEach(
        (name, member) -> {
          JsonValue other = after.get(name);
          if (other == null) {
            to.add(new JsonDifference(inner(path, name), Optional.of(member), Optional.empty()));
          } else {
            compare(inner(path, name), member, other, to);
          }
        });
    after.forEach(
        (name, member) -> {
          if (!before.containsKey(name)) {
            to.add(new JsonDifference(inner(path, name), Optional.empty(), Optional.of(member)));
          }
        });
  }

  private static void compareElements(
      String path, List<JsonValue> before, List<JsonValue> after, List<JsonDifference> to) {
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      String inner = path + "[" + i + "]";
      if (i >= after.size()) {
        to.add(new JsonDifference(inner, Optional.of(before.get(i)), Optional.empty()));
      } else if (i >= before.size()) {
        to.add(new JsonDifference(inner, Optional.empty(), Optional.of(after.get(i))));
      } else {
        compare(inner, before.get(i), after.get(i), to);
      }
    }
  }

  private static String inner(String path, String name) {
    StringBuilder inner = new StringBuilder(path);
    PathText.append(inner, name);
    return inner.toString();
  }

  /** The path, and whether a value was added, removed or changed there: none of the values. */
  @Override
  public String toString() {
    String change = before.isEmpty() ? "added" : after.isEmpty() ? "removed" : "changed";
    return path + ": " + change;
  }
}
