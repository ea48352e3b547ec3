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
final class WrongValues implements ValueType.Visitor<List<WrongValues.Wrong>> {
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
    return type.accept(this);
  }

  @Override
  public List<Wrong> scalar(ValueType.Scalar scalar) {
    return here(of(scalar.type()));
  }

  @Override
  public List<Wrong> closedEnum(ValueType.ClosedEnum closed) {
    return ofEnum();
  }

  @Override
  public List<Wrong> openEnum(ValueType.OpenEnum open) {
    return ofEnum();
  }

  private static List<Wrong> ofEnum() {
    return here(List.of(NUMBER, TRUE, ARRAY, OBJECT));
  }

  @Override
  public List<Wrong> reference(ValueType.Reference reference) {
    if (!(describer.get(reference.binaryName()) instanceof SchemaDescription schema)) {
      return List.of();
    }
    return schema.form() == Form.OBJECT
        ? here(List.of(TEXT, NUMBER, TRUE, ARRAY))
        : of(schema.fields().get(0).type());
  }

  @Override
  public List<Wrong> coded(ValueType.Coded coded) {
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

  @Override
  public List<Wrong> collection(ValueType.CollectionOf collection) {
    List<Wrong> wrong = new ArrayList<>(here(List.of(TEXT, NUMBER, TRUE, OBJECT)));
    for (Wrong inner : of(collection.element())) {
      wrong.add(new Wrong(JsonValue.array(List.of(inner.value())), "[0]" + inner.path()));
    }
    return wrong;
  }

  @Override
  public List<Wrong> map(ValueType.MapOf map) {
    List<Wrong> wrong = new ArrayList<>(here(List.of(TEXT, NUMBER, TRUE, ARRAY)));
    for (Wrong inner : of(map.value())) {
      wrong.add(new Wrong(JsonValue.object(Map.of("k", inner.value())), ".k" + inner.path()));
    }
    return wrong;
  }
}
