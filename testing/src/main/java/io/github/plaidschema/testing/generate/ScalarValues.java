package io.github.plaidschema.testing.generate;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.model.ScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random values of scalars, and of any JSON. */
final class ScalarValues {
  private static final int MAX_DEPTH_OF_ANY = 3;

  private final Random random;

  ScalarValues(Random random) {
    this.random = random;
  }

  JsonValue next(ScalarType type) {
    return type.sample(random).map(text -> ScalarJson.of(type, text)).orElseGet(() -> nextAny(0));
  }

  /** A name that no schema is likely to have. */
  String nextUnknownName() {
    return "x_" + ScalarType.STRING.sample(random).orElseThrow().replace(' ', '_');
  }

  /** Any JSON but null. */
  JsonValue nextAny(int depth) {
    int kinds = depth < MAX_DEPTH_OF_ANY ? 5 : 3;
    return switch (random.nextInt(kinds)) {
      case 0 -> next(ScalarType.STRING);
      case 1 -> next(ScalarType.BIG_DECIMAL);
      case 2 -> next(ScalarType.BOOLEAN);
      case 3 -> JsonValue.array(nextElements(depth + 1));
      default -> JsonValue.object(nextMembers(depth + 1));
    };
  }

  private List<JsonValue> nextElements(int depth) {
    List<JsonValue> elements = new ArrayList<>();
    for (int count = random.nextInt(3); count > 0; count--) {
      elements.add(nextAnyOrNull(depth));
    }
    return elements;
  }

  private Map<String, JsonValue> nextMembers(int depth) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (int count = random.nextInt(3); count > 0; count--) {
      members.put(nextUnknownName(), nextAnyOrNull(depth));
    }
    return members;
  }

  JsonValue nextAnyOrNull(int depth) {
    return random.nextInt(5) == 0 ? JsonValue.NULL : nextAny(depth);
  }
}
