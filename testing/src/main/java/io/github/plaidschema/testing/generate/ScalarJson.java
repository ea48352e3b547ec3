package io.github.plaidschema.testing.generate;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.model.JsonKind;
import io.github.plaidschema.model.ScalarType;
import java.util.Set;

/** Values of scalars as JSON. */
public final class ScalarJson {

  private ScalarJson() {}

  /**
   * A value of the type, or one that it does not have.
   *
   * @param text as {@link ScalarType#sample} writes values
   */
  public static JsonValue of(ScalarType type, String text) {
    if (type.range().isPresent()) {
      return JsonValue.JsonNumber.of(text);
    }
    return type.jsonKinds().equals(Set.of(JsonKind.BOOLEAN))
        ? JsonValue.of(Boolean.parseBoolean(text))
        : JsonValue.of(text);
  }
}
