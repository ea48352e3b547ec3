package io.github.plaidschema.openapi.client;

import io.github.plaidschema.model.JsonKind;
import io.github.plaidschema.openapi.declare.FieldType;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Which types bodies have: schemas, any JSON, and lists and maps of them. */
final class BodyTypes implements FieldType.Visitor<FieldType> {
  private final Consumer<String> loss;

  private BodyTypes(Consumer<String> loss) {
    this.loss = loss;
  }

  /**
   * The type of a body.
   *
   * @param loss is told what the type does not say
   */
  static FieldType of(FieldType type, Consumer<String> loss) {
    return type.accept(new BodyTypes(loss));
  }

  @Override
  public FieldType list(FieldType.ListOf list) {
    return new FieldType.ListOf(element(list));
  }

  @Override
  public FieldType set(FieldType.SetOf set) {
    loss.accept("has elements that differ, which is not checked");
    return new FieldType.ListOf(element(set));
  }

  @Override
  public FieldType map(FieldType.MapOf map) {
    return new FieldType.MapOf(element(map));
  }

  @Override
  public FieldType schema(FieldType.Schema schema) {
    return schema;
  }

  @Override
  public FieldType enumerated(FieldType.Enumerated enumerated) {
    return lost("one of several strings");
  }

  @Override
  public FieldType scalar(FieldType.Scalar scalar) {
    if (scalar.equals(FieldType.anyJson())) {
      return scalar;
    }
    Set<JsonKind> kinds = scalar.scalar().jsonKinds();
    return lost(
        kinds.size() > 1
            ? "any JSON"
            : "a " + kinds.iterator().next().name().toLowerCase(Locale.ROOT));
  }

  private FieldType lost(String kind) {
    loss.accept("is %s: any JSON".formatted(kind));
    return FieldType.anyJson();
  }

  private FieldType.Element element(FieldType.Container container) {
    if (container.element().nullable()) {
      loss.accept("has elements that may be null: any JSON");
      return FieldType.Element.anyJson();
    }
    return new FieldType.Element(container.element().type().accept(this), false);
  }
}
