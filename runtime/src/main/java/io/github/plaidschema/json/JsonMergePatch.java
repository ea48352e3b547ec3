package io.github.plaidschema.json;

import io.github.plaidschema.json.JsonValue.JsonNull;
import io.github.plaidschema.json.JsonValue.JsonObject;
import io.github.plaidschema.json.engine.Nesting;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON Merge Patch (RFC 7396), the body of a PATCH request of type {@code
 * application/merge-patch+json}: an object with the properties that change, in which null removes a
 * property. A value that is not an object is replaced as a whole, an array too.
 *
 * @since 0.1.0
 */
public final class JsonMergePatch {

  private JsonMergePatch() {}

  /**
   * The patch that makes one value of a schema the other. A property that had a value and is absent
   * or null afterwards is null in the patch.
   *
   * @return the patch, an object without properties if nothing changes
   * @throws IllegalArgumentException naming the path if no merge patch can do it: it cannot set
   *     null where that is not the same as nothing, as in a map
   * @throws IllegalStateException if a value is nested too deeply
   */
  public static <T> JsonValue between(JsonCodec<T> codec, T before, T after) {
    JsonValue from = codec.writeValue(before);
    JsonValue to = codec.writeValue(after);
    JsonValue patch = diff(from, to);
    JsonValue result = apply(from, patch);
    // A field without a value is the same however that is spelled.
    if (!result.equals(to) && !codec.readValue(result).equals(after)) {
      throw inexpressible(result, to);
    }
    return patch;
  }

  /**
   * The patch that makes one value the other.
   *
   * @return the patch, an object without properties if nothing changes in an object
   * @throws IllegalArgumentException naming the path if no merge patch can do it, as it cannot set
   *     the property of an object to null
   * @throws IllegalStateException if a value is nested too deeply
   */
  public static JsonValue between(JsonValue before, JsonValue after) {
    JsonValue patch = diff(before, after);
    JsonValue patched = apply(before, patch);
    if (!patched.equals(after)) {
      throw inexpressible(patched, after);
    }
    return patch;
  }

  /**
   * Applies a patch to a value of a schema.
   *
   * @throws JsonException if the result is nothing that the codec reads
   * @throws IllegalStateException if the value or the patch is nested too deeply
   */
  public static <T> T apply(JsonCodec<T> codec, T value, JsonValue patch) {
    return codec.readValue(apply(codec.writeValue(value), patch));
  }

  /**
   * Applies a patch to a value.
   *
   * @return the value that the patch makes of it
   * @throws IllegalStateException if the value or the patch is nested too deeply
   */
  public static JsonValue apply(JsonValue value, JsonValue patch) {
    try {
      return merge(value, patch);
    } catch (StackOverflowError tooDeep) {
      throw Nesting.tooDeep();
    }
  }

  /** The function {@code MergePatch} of RFC 7396, section 2. */
  private static JsonValue merge(@Nullable JsonValue target, JsonValue patch) {
    if (!(patch instanceof JsonObject changes)) {
      return patch;
    }
    Map<String, JsonValue> merged =
        target instanceof JsonObject object
            ? new LinkedHashMap<>(object.members())
            : new LinkedHashMap<>();
    changes
        .members()
        .forEach(
            (name, change) -> {
              if (change instanceof JsonNull) {
                merged.remove(name);
              } else {
                merged.put(name, merge(merged.get(name), change));
              }
            });
    return JsonValue.object(merged);
  }

  private static JsonValue diff(JsonValue before, JsonValue after) {
    try {
      return before instanceof JsonObject from && after instanceof JsonObject to
          ? JsonValue.object(changes(from.members(), to.members()))
          : after;
    } catch (StackOverflowError tooDeep) {
      throw Nesting.tooDeep();
    }
  }

  private static Map<String, JsonValue> changes(
      Map<String, JsonValue> before, Map<String, JsonValue> after) {
    Map<String, JsonValue> changes = new LinkedHashMap<>();
    before.forEach(
        (name, member) -> {
          JsonValue other = after.get(name);
          if (other == null) {
            changes.put(name, JsonValue.NULL);
          } else if (!member.equals(other)) {
            changes.put(name, diff(member, other));
          }
        });
    after.forEach(
        (name, member) -> {
          if (!before.containsKey(name) && !(member instanceof JsonNull)) {
            changes.put(name, member);
          }
        });
    return changes;
  }

  private static IllegalArgumentException inexpressible(JsonValue patched, JsonValue after) {
    String path = JsonDifference.between(patched, after).get(0).path();
    return new IllegalArgumentException(
        "No merge patch can make " + path + " null, which it takes for absent");
  }
}
