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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Unknown texts of enums are kept, stand for the fallback, or do not fit their field. */
final class UnknownTextsCheck implements SchemaCheck {
  private static final String TEXT = DocumentGenerator.UNKNOWN_TEXT;
  private static final ValueType.Visitor<Optional<Use>> USES = new Uses();

  @Override
  public void check(Examination examination, SchemaUnderTest schema) {
    JsonValue full = examination.fullDocument();
    for (FieldDescription field : schema.fields()) {
      Optional<Use> use = field.type().accept(USES);
      if (use.isPresent()) {
        JsonValue document = schema.with(full, field, use.get().json());
        MismatchExamination mismatch =
            new MismatchExamination(schema, field, use.get().json(), use.get().path());
        examination.check(
            document,
            json ->
                use.get().isMisfit()
                    ? mismatch.flaws(json)
                    : flaws(schema, field, use.get(), json));
      }
    }
  }

  /**
   * A value of a field's type with an unknown text.
   *
   * @param closed the enum, if it is a closed one without a fallback
   * @param path from the field to the text
   * @param isReturned whether an accessor returns what its type says of the text
   */
  private record Use(
      JsonValue json,
      Optional<EnumDescription> closed,
      String path,
      Predicate<@Nullable Object> isReturned) {
    boolean isMisfit() {
      return closed.isPresent();
    }

    /** The same within a collection or a map, of which no part is looked at. */
    Use in(JsonValue container, String step) {
      return new Use(container, closed, step + path, Objects::nonNull);
    }
  }

  /** A use of an enum, of which a type may be or consist; none of other types. */
  private static final class Uses implements ValueType.Visitor<Optional<Use>> {
    @Override
    public Optional<Use> openEnum(ValueType.OpenEnum open) {
      return Optional.of(
          new Use(JsonValue.of(TEXT), Optional.empty(), "", UnknownTextsCheck::isKept));
    }

    @Override
    public Optional<Use> closedEnum(ValueType.ClosedEnum closed) {
      EnumDescription texts = closed.texts();
      return Optional.of(
          new Use(
              JsonValue.of(TEXT),
              Optional.of(texts).filter(each -> each.fallback().isEmpty()),
              "",
              value -> isFallback(value, texts)));
    }

    @Override
    public Optional<Use> collection(ValueType.CollectionOf collection) {
      return collection
          .element()
          .accept(this)
          .map(use -> use.in(JsonValue.array(List.of(use.json())), "[0]"));
    }

    @Override
    public Optional<Use> map(ValueType.MapOf map) {
      return map.value()
          .accept(this)
          .map(use -> use.in(JsonValue.object(Map.of("k", use.json())), ".k"));
    }

    @Override
    public Optional<Use> scalar(ValueType.Scalar scalar) {
      return Optional.empty();
    }

    @Override
    public Optional<Use> reference(ValueType.Reference reference) {
      return Optional.empty();
    }

    @Override
    public Optional<Use> coded(ValueType.Coded coded) {
      return Optional.empty();
    }
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
      return List.of(Flaw.of(place, "rejects an unknown text"));
    }
    List<Flaw> flaws = new ArrayList<>();
    if (!use.isReturned().test(schema.subject().get(value, field))) {
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

  private static boolean isKept(@Nullable Object value) {
    return value instanceof OpenEnum<?> open && open.value().equals(TEXT) && open.known().isEmpty();
  }

  private static boolean isFallback(@Nullable Object value, EnumDescription texts) {
    return value instanceof Enum<?> constant
        && texts.fallback().filter(constant.name()::equals).isPresent();
  }
}
