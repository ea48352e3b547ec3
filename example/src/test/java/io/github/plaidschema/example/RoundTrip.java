package io.github.plaidschema.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads documents with a codec, writes them back, and asks the oracle whether they are the same.
 */
final class RoundTrip {

  private RoundTrip() {}

  static <T> void assertSurvives(JsonCodec<T> codec, JsonNode document) {
    T value = codec.read(Oracle.bytes(document));

    assertThat(Oracle.parse(codec.writeBytes(value))).isEqualTo(document);
    assertThat(Oracle.parse(codec.writeString(value))).isEqualTo(document);
    assertThat(codec.read(codec.writeBytes(value))).isEqualTo(value);
  }

  /** Changes the document at one member of one object, at each in turn, and asserts as above. */
  static void assertSurvivesChanges(
      JsonCodec<?> codec, JsonNode document, BiConsumer<ObjectNode, String> change) {
    int objects = objects(document).size();
    for (int i = 0; i < objects; i++) {
      for (String name : objects(document).get(i).propertyNames()) {
        JsonNode changed = document.deepCopy();
        change.accept(objects(changed).get(i), name);
        assertSurvives(codec, changed);
      }
    }
  }

  private static List<ObjectNode> objects(JsonNode document) {
    List<ObjectNode> objects = new ArrayList<>();
    if (document instanceof ObjectNode object) {
      objects.add(object);
    }
    document.valueStream().forEach(value -> objects.addAll(objects(value)));
    return objects;
  }
}
