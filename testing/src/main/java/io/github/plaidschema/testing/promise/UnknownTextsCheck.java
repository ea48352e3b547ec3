package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.testing.describe.EnumDescription;
import io.github.plaidschema.testing.describe.FieldDescription;
import io.github.plaidschema.testing.describe.ValueType;
import io.github.plaidschema.testing.generate.DocumentGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Unknown texts of enums are kept, stand for the fallback, or are rejected with their path. */
final class UnknownTextsCheck implements SchemaCheck {
  private static final String TEXT = DocumentGenerator.UNKNOWN_TEXT;

  @Override
  public void check(Examination examination, SchemaUnderTest schema) {
    JsonValue full = examination.fullDocument();
    for (FieldDescription field : schema.fields()) {
      Optional<Use> use = use(field.type());
      if (use.isPresent()) {
        JsonValue document = schema.with(full, field, use.get().json());
        examination.check(document, json -> flaws(schema, field, use.get(), json));
      }
    }
  }

  /**
   * A value of a field's type with an unknown text.
   *
   * @param closed the enum, if it is a closed one without a fallback
   * @param path from the field to the text
   */
  private record Use(JsonValue json, Optional<EnumDescription> closed, String path) {
    boolean isRejected() {
      return closed.isPresent();
    }
  }

  private static Optional<Use> use(ValueType type) {
    if (type instanceof ValueType.OpenEnum) {
      return Optional.of(new Use(JsonValue.of(TEXT), Optional.empty(), ""));
    } else if (type instanceof ValueType.ClosedEnum closed) {
      return Optional.of(
          new Use(
              JsonValue.of(TEXT),
              Optional.of(closed.texts()).filter(texts -> texts.fallback().isEmpty()),
              ""));
    } else if (type instanceof ValueType.ListOf list) {
      return use(list.element()).map(UnknownTextsCheck::inArray);
    } else if (type instanceof ValueType.SetOf set) {
      return use(set.element()).map(UnknownTextsCheck::inArray);
    } else if (type instanceof ValueType.MapOf map) {
      return use(map.value())
          .map(
              use ->
                  new Use(
                      JsonValue.object(Map.of("k", use.json())), use.closed(), ".k" + use.path()));
    }
    return Optional.empty();
  }

  private static Use inArray(Use element) {
    return new Use(
        JsonValue.array(List.of(element.json())), element.closed(), "[0]" + element.path());
  }

  private static List<Flaw> flaws(
      SchemaUnderTest schema, FieldDescription field, Use use, JsonValue document) {
    if (schema.valueIn(document, field).filter(use.json()::equals).isEmpty()) {
      return List.of();
    }
    String place = schema.place(field);
    Object value;
    try {
      value = schema.subject().read(document);
    } catch (JsonException e) {
      return rejection(schema, field, use, e);
    }
    if (use.isRejected()) {
      return List.of(Flaw.of(place, "reads a text that none of its constants has"));
    }
    List<Flaw> flaws = new ArrayList<>();
    if (!isReturned(field.type(), schema.subject().get(value, field))) {
      flaws.add(Flaw.of(place, "does not return an unknown text as its type says"));
    }
    Optional<JsonValue> written = schema.valueIn(schema.subject().write(value), field);
    if (written.filter(use.json()::equals).isEmpty()) {
      flaws.add(
          new Flaw(
              place,
              "does not write an unknown text back",
              use.json() + " becomes " + written.map(JsonValue::toString).orElse("nothing")));
    }
    return flaws;
  }

  private static List<Flaw> rejection(
      SchemaUnderTest schema, FieldDescription field, Use use, JsonException rejection) {
    String place = schema.place(field);
    if (!use.isRejected()) {
      return List.of(Flaw.of(place, "rejects an unknown text"));
    }
    String path = schema.path(field) + use.path();
    return rejection.path().equals(path)
        ? List.of()
        : List.of(
            new Flaw(
                place,
                "rejects an unknown text at another path",
                rejection.path() + " instead of " + path));
  }

  private static boolean isReturned(ValueType type, @Nullable Object value) {
    if (type instanceof ValueType.OpenEnum) {
      return value instanceof OpenEnum<?> open
          && open.value().equals(TEXT)
          && open.known().isEmpty();
    }
    if (type instanceof ValueType.ClosedEnum closed) {
      return value instanceof Enum<?> constant
          && closed.texts().fallback().filter(constant.name()::equals).isPresent();
    }
    return value != null;
  }
}
