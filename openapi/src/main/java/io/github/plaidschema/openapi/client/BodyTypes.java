package io.github.plaidschema.openapi.client;

import io.github.plaidschema.model.JsonKind;
import io.github.plaidschema.openapi.declare.FieldType;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Which types bodies have: schemas, any JSON, and lists and maps of them. */
final class BodyTypes {
  private BodyTypes() {}

  /**
   * The type of a body.
   *
   * @param loss is told what the type does not say
   */
  static FieldType of(FieldType type, Consumer<String> loss) {
    if (type instanceof FieldType.ListOf list) {
      return new FieldType.ListOf(element(list.element(), loss));
    }
    if (type instanceof FieldType.SetOf set) {
      loss.accept("has elements that differ, which is not checked");
      return new FieldType.ListOf(element(set.element(), loss));
    }
    if (type instanceof FieldType.MapOf map) {
      return new FieldType.MapOf(element(map.value(), loss));
    }
    if (type instanceof FieldType.Schema || type.equals(FieldType.anyJson())) {
      return type;
    }
    loss.accept("is %s: any JSON".formatted(kind(type)));
    return FieldType.anyJson();
  }

  private static FieldType.Element element(FieldType.Element element, Consumer<String> loss) {
    if (element.nullable()) {
      loss.accept("has elements that may be null: any JSON");
      return FieldType.Element.anyJson();
    }
    return new FieldType.Element(of(element.type(), loss), false);
  }

  private static String kind(FieldType type) {
    if (type instanceof FieldType.Enumerated) {
      return "one of several strings";
    }
    Set<JsonKind> kinds = ((FieldType.Of) type).scalar().jsonKinds();
    return kinds.size() > 1
        ? "any JSON"
        : "a " + kinds.iterator().next().name().toLowerCase(Locale.ROOT);
  }
}
