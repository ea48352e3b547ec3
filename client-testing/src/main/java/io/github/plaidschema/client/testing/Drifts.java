package io.github.plaidschema.client.testing;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Changes one property of a JSON document, as services do that are ahead of their document. */
final class Drifts {

  private final SplittableRandom random;
  private int countdown;

  private Drifts(SplittableRandom random, int countdown) {
    this.random = random;
    this.countdown = countdown;
  }

  /** The response with one change; the response itself if it is not a JSON object or array. */
  static StubResponse apply(StubResponse response, long seed) {
    JsonCodec<JsonValue> codec = JsonValue.CODEC;
    JsonValue document;
    try {
      document = codec.read(response.bytes());
    } catch (JsonException notJson) {
      return response;
    }
    int objects = objects(document);
    if (objects == 0) {
      return response;
    }
    SplittableRandom random = new SplittableRandom(seed);
    JsonValue changed = new Drifts(random, random.nextInt(objects)).changed(document);
    return response.withBody(codec.writeBytes(changed));
  }

  private static int objects(JsonValue value) {
    int below =
        value
            .asObject()
            .map(object -> object.members().values().stream().mapToInt(Drifts::objects).sum() + 1)
            .orElse(0);
    return below
        + value
            .asArray()
            .map(array -> array.elements().stream().mapToInt(Drifts::objects).sum())
            .orElse(0);
  }

  /** Counts the objects down, and changes the last of them. */
  private JsonValue changed(JsonValue value) {
    if (value.asArray().isPresent()) {
      List<JsonValue> elements = new ArrayList<>();
      value.asArray().get().elements().forEach(element -> elements.add(changed(element)));
      return JsonValue.array(elements);
    }
    if (value.asObject().isEmpty()) {
      return value;
    }
    Map<String, JsonValue> members = new LinkedHashMap<>(value.asObject().get().members());
    if (countdown-- == 0) {
      change(members);
    } else {
      members.replaceAll((name, member) -> changed(member));
    }
    return JsonValue.object(members);
  }

  private void change(Map<String, JsonValue> members) {
    List<String> names = List.copyOf(members.keySet());
    int kind = names.isEmpty() ? 0 : random.nextInt(4);
    if (kind == 0) {
      members.put("new_property", JsonValue.of("a new value"));
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    switch (kind) {
      case 1 -> members.remove(name);
      case 2 -> members.put(name, JsonValue.NULL);
      default ->
          members.put(
              name,
              members.getOrDefault(name, JsonValue.NULL).asString().isPresent()
                  ? JsonValue.of(4711)
                  : JsonValue.of("another type"));
    }
  }
}
