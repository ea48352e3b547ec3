package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.model.JsonKind;
import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.testing.describe.SchemaDescriber;
import io.github.plaidschema.testing.describe.SchemaDescription;
import io.github.plaidschema.testing.describe.SchemaDescription.Form;
import io.github.plaidschema.testing.describe.ValueType;
import io.github.plaidschema.testing.generate.ScalarJson;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Values that a type must not be read from. */
final class WrongValues {
  private static final JsonValue TEXT = JsonValue.of("no value of that type");
  private static final JsonValue NUMBER = JsonValue.of(1);
  private static final JsonValue TRUE = JsonValue.of(true);
  private static final JsonValue ARRAY = JsonValue.array(List.of());
  private static final JsonValue OBJECT = JsonValue.object(Map.of());

  /** A value of each kind. */
  private static final Map<JsonKind, JsonValue> KINDS =
      new EnumMap<>(
          Map.of(
              JsonKind.STRING, TEXT,
              JsonKind.NUMBER, NUMBER,
              JsonKind.BOOLEAN, TRUE,
              JsonKind.ARRAY, ARRAY,
              JsonKind.OBJECT, OBJECT));

  private final SchemaDescriber describer;

  WrongValues(SchemaDescriber describer) {
    this.describer = describer;
  }

  /**
   * A value and the place in it that is wrong.
   *
   * @param path empty where it is the value itself
   */
  record Wrong(JsonValue value, String path) {}

  /** None for a type that may be read from anything: any JSON, a union, a codec of the author's. */
  List<Wrong> of(ValueType type) {
    if (type instanceof ValueType.Scalar scalar) {
      return here(of(scalar.type()));
    } else if (type instanceof ValueType.ClosedEnum || type instanceof ValueType.OpenEnum) {
      return here(List.of(NUMBER, TRUE, ARRAY, OBJECT));
    } else if (type instanceof ValueType.ListOf list) {
      return inArray(list.element());
    } else if (type instanceof ValueType.SetOf set) {
      return inArray(set.element());
    } else if (type instanceof ValueType.MapOf map) {
      return inObject(map.value());
    } else if (type instanceof ValueType.Reference reference
        && describer.get(reference.binaryName()) instanceof SchemaDescription schema) {
      return schema.form() == Form.OBJECT
          ? here(List.of(TEXT, NUMBER, TRUE, ARRAY))
          : of(schema.fields().get(0).type());
    }
    return List.of();
  }

  private static List<JsonValue> of(ScalarType type) {
    List<JsonValue> wrong = new ArrayList<>();
    KINDS.forEach(
        (kind, value) -> {
          if (!type.jsonKinds().contains(kind)) {
            wrong.add(value);
          }
        });
    type.unfit().forEach(text -> wrong.add(ScalarJson.of(type, text)));
    return wrong;
  }

  private static List<Wrong> here(List<JsonValue> values) {
    return values.stream().map(value -> new Wrong(value, "")).toList();
  }

  private List<Wrong> inArray(ValueType element) {
    List<Wrong> wrong = new ArrayList<>(here(List.of(TEXT, NUMBER, TRUE, OBJECT)));
    for (Wrong inner : of(element)) {
      wrong.add(new Wrong(JsonValue.array(List.of(inner.value())), "[0]" + inner.path()));
    }
    return wrong;
  }

  private List<Wrong> inObject(ValueType value) {
    List<Wrong> wrong = new ArrayList<>(here(List.of(TEXT, NUMBER, TRUE, ARRAY)));
    for (Wrong inner : of(value)) {
      wrong.add(new Wrong(JsonValue.object(Map.of("k", inner.value())), ".k" + inner.path()));
    }
    return wrong;
  }
}
