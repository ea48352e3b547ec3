package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.json.UnknownVariant;
import io.github.plaidschema.model.Presence;
import io.github.plaidschema.testing.describe.FieldDescription;
import io.github.plaidschema.testing.describe.GenerationException;
import io.github.plaidschema.testing.describe.SchemaDescription;
import io.github.plaidschema.testing.describe.UnionDescription;
import io.github.plaidschema.testing.generate.DocumentGenerator;
import io.github.plaidschema.testing.generate.Fullness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document of a variant is read as that variant, and what is none is kept. */
final class VariantsCheck implements PromiseCheck {
  @Override
  public void check(Examination examination) {
    if (examination.type() instanceof UnionDescription union) {
      JsonCodec<Object> codec = examination.types().codec(union);
      for (UnionDescription.Variant variant : union.variants()) {
        Class<?> type = examination.types().type(variant.schema().binaryName());
        for (JsonValue document : documents(examination, union, variant)) {
          examination.check(document, json -> ofVariant(union, variant, codec, type, json));
        }
      }
      Class<?> unknown = examination.types().type(union.unknown());
      unknownDocument(union)
          .ifPresent(
              document ->
                  examination.check(document, json -> ofUnknown(union, codec, unknown, json)));
    }
  }

  /** Without a discriminator, all that a variant can say may be what another says as well. */
  private static List<JsonValue> documents(
      Examination examination, UnionDescription union, UnionDescription.Variant variant) {
    List<JsonValue> documents = new ArrayList<>();
    if (!union.discriminators().isEmpty()) {
      for (Fullness fullness : Fullness.values()) {
        documents.add(examination.generator().variant(union, variant, fullness));
      }
      return documents;
    }
    try {
      documents.add(examination.generator().variant(union, variant, Fullness.FULL));
    } catch (GenerationException notToldApart) {
      return List.of();
    }
    return documents;
  }

  /** Without a discriminator, a smaller document may be one of another variant. */
  private static List<Flaw> ofVariant(
      UnionDescription union,
      UnionDescription.Variant variant,
      JsonCodec<Object> codec,
      Class<?> type,
      JsonValue document) {
    List<Optional<String>> texts =
        union.discriminators().stream()
            .map(name -> document.get(name).flatMap(JsonValue::asString))
            .toList();
    boolean isNamed =
        variant.alternatives().stream()
            .anyMatch(named -> named.stream().map(Optional::of).toList().equals(texts));
    if (!isNamed && !variant.alternatives().isEmpty()) {
      return List.of();
    }
    try {
      boolean isRead = type.isInstance(codec.read(document.toString()));
      return isRead || union.discriminators().isEmpty()
          ? List.of()
          : List.of(Flaw.of(union.displayName(), "is not read as " + type.getSimpleName()));
    } catch (JsonException e) {
      return List.of(RoundTripCheck.rejected(union.displayName(), document, e));
    }
  }

  /** What is none of the variants; empty where that depends on what the values are. */
  private static Optional<JsonValue> unknownDocument(UnionDescription union) {
    if (union.discriminators().isEmpty()
        && union.variants().stream().anyMatch(VariantsCheck::isAnyObject)) {
      boolean areObjects =
          union.variants().stream()
              .allMatch(variant -> variant.schema().form() == SchemaDescription.Form.OBJECT);
      return areObjects ? Optional.of(JsonValue.of(true)) : Optional.empty();
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    JsonValue text = JsonValue.of(DocumentGenerator.UNKNOWN_TEXT);
    union.discriminators().forEach(name -> members.put(name, text));
    members.put("x_unknown", Secret.text().value());
    members.put("x_number", JsonValue.JsonNumber.of("1.10"));
    members.put("x_null", JsonValue.NULL);
    return Optional.of(JsonValue.object(members));
  }

  /** Whether an object needs no property to be read as the variant. */
  private static boolean isAnyObject(UnionDescription.Variant variant) {
    return variant.schema().form() == SchemaDescription.Form.OBJECT
        && variant.schema().fields().stream()
            .map(FieldDescription::presence)
            .noneMatch(Presence::isPropertyExpected);
  }

  private static List<Flaw> ofUnknown(
      UnionDescription union, JsonCodec<Object> codec, Class<?> unknown, JsonValue document) {
    boolean isSmallerObject =
        document instanceof JsonValue.JsonObject && document.get("x_unknown").isEmpty();
    if (isSmallerObject) {
      return List.of();
    }
    String place = union.displayName();
    String text = document.toString();
    Object value;
    try {
      value = codec.read(text);
    } catch (JsonException e) {
      return List.of(Flaw.of(place, "rejects what is none of its variants"));
    }
    List<Flaw> flaws = new ArrayList<>();
    if (!unknown.isInstance(value)
        || !(value instanceof UnknownVariant kept)
        || !kept.json().equals(document)) {
      flaws.add(Flaw.of(place, "does not keep what is none of its variants"));
    }
    flaws.addAll(
        RoundTripCheck.changes(place, document, JsonValue.CODEC.read(codec.writeBytes(value))));
    if (Secret.text().isShownBy(value)) {
      flaws.add(Flaw.of(place, "shows values of an unknown variant in toString"));
    }
    boolean isListed =
        codec.check(text).stream()
            .anyMatch(each -> each.kind() == JsonViolation.Kind.UNKNOWN_VARIANT);
    if (!isListed) {
      flaws.add(Flaw.of(place, "does not list an unknown variant in check"));
    }
    return flaws;
  }
}
