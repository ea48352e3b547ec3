package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.document.Form;
import io.github.plaidschema.openapi.document.ValueKind;
import io.github.plaidschema.openapi.report.Findings;
import io.github.plaidschema.openapi.report.Place;
import io.github.plaidschema.openapi.yaml.YamlNode;
import io.github.plaidschema.openapi.yaml.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code enum} and {@code const}. */
final class EnumReader {
  private static final List<String> DESCRIPTIONS =
      List.of("x-enum-descriptions", "x-enumDescriptions", "x-enum-description");

  private static final List<String> NAMES =
      List.of("x-enum-varnames", "x-enumNames", "x-enum-names");

  private final Findings findings;

  EnumReader(Findings findings) {
    this.findings = findings;
  }

  Form read(Mapping schema, Place place) {
    List<YamlNode> values = schema.get("const").map(List::of).orElseGet(() -> schema.items("enum"));
    Set<String> types = Types.of(schema);
    boolean isString = types.equals(Set.of("string"));
    List<String> texts = new ArrayList<>();
    boolean others = false;
    for (YamlNode value : values) {
      // Of a string, a value without quotes that looks like a number is what is written.
      boolean isText = value.isString() || (isString && !value.isNull());
      if (!(value instanceof YamlNode.Scalar scalar)) {
        others = true;
      } else if (isText && scalar.text().isEmpty()) {
        findings.add(place, "has the empty text among its values, which no constant stands for");
      } else if (isText) {
        texts.add(scalar.text());
      } else {
        others |= !scalar.isNull();
      }
    }
    if (!others && !texts.isEmpty()) {
      if (!types.isEmpty() && !types.contains("string")) {
        findings.add(place, "names strings, which its type rules out: any JSON");
        return new Form.Value(ValueKind.ANYTHING);
      }
      return new Form.Choice(
          texts.stream().distinct().toList(),
          extension(schema, values, DESCRIPTIONS),
          extension(schema, values, NAMES));
    }
    if (!others) {
      return new Form.Value(ValueKind.TEXT);
    }
    return values(schema, values, place);
  }

  private Form values(Mapping schema, List<YamlNode> values, Place place) {
    Set<String> types = Types.of(schema);
    String type = types.size() == 1 ? types.iterator().next() : kindOf(values);
    ValueKind kind =
        switch (type) {
          case "integer" -> ValueKinds.ofIntegers(schema, values);
          case "number" -> ValueKinds.ofNumber(schema);
          case "boolean" -> ValueKind.BOOLEAN;
          default -> ValueKind.ANYTHING;
        };
    findings.add(
        place,
        kind.equals(ValueKind.ANYTHING)
            ? "names values of several types, or arrays or objects: any JSON"
            : "names values that are not strings, which are not checked");
    return new Form.Value(kind);
  }

  /** The type of all values, where no type is stated; empty if they differ. */
  private static String kindOf(List<YamlNode> values) {
    List<YamlNode.Scalar.Kind> kinds =
        values.stream()
            .filter(value -> !value.isNull())
            .map(
                value ->
                    value instanceof YamlNode.Scalar scalar
                        ? scalar.kind()
                        : YamlNode.Scalar.Kind.NULL)
            .distinct()
            .toList();
    if (kinds.equals(List.of(YamlNode.Scalar.Kind.INTEGER))) {
      return "integer";
    }
    if (Set.of(YamlNode.Scalar.Kind.INTEGER, YamlNode.Scalar.Kind.NUMBER).containsAll(kinds)) {
      return "number";
    }
    return kinds.equals(List.of(YamlNode.Scalar.Kind.BOOLEAN)) ? "boolean" : "";
  }

  /** Alternatives that are constants each, with titles, are an enum, or a number. */
  Optional<Form> ofConstants(List<Location> variants, Place place) {
    Map<String, String> described = new LinkedHashMap<>();
    List<YamlNode> all = new ArrayList<>();
    for (Location variant : variants) {
      Mapping schema = variant.mapping();
      if (Types.isNull(schema)) {
        continue;
      }
      List<YamlNode> values =
          schema.get("const").map(List::of).orElseGet(() -> schema.items("enum"));
      boolean isConstant = values.size() == 1 && values.get(0) instanceof YamlNode.Scalar;
      if (!isConstant || schema.has("properties")) {
        return Optional.empty();
      }
      YamlNode.Scalar value = (YamlNode.Scalar) values.get(0);
      all.add(value);
      described.putIfAbsent(
          value.text(), schema.text("description").or(() -> schema.text("title")).orElse(""));
    }
    boolean areTexts = all.stream().allMatch(EnumReader::isText);
    if (areTexts && !all.isEmpty()) {
      return Optional.of(new Form.Choice(List.copyOf(described.keySet()), described, Map.of()));
    }
    boolean areMixed = all.stream().anyMatch(YamlNode::isString);
    return all.size() < 2 || areMixed
        ? Optional.empty()
        : Optional.of(values(Mapping.EMPTY, all, place));
  }

  private static boolean isText(YamlNode value) {
    return value.isString() && !((YamlNode.Scalar) value).text().isEmpty();
  }

  /** What an extension says of the values, in their order or by them. */
  private static Map<String, String> extension(
      Mapping schema, List<YamlNode> values, List<String> extensions) {
    Map<String, String> said = new LinkedHashMap<>();
    for (String extension : extensions) {
      List<YamlNode> inOrder = schema.items(extension);
      Mapping byValue = schema.mapping(extension);
      for (int i = 0; i < values.size(); i++) {
        if (!(values.get(i) instanceof YamlNode.Scalar value)
            || value.isNull()
            || value.text().isEmpty()) {
          continue;
        }
        Optional<String> text =
            i < inOrder.size()
                    && inOrder.get(i) instanceof YamlNode.Scalar scalar
                    && !scalar.isNull()
                ? Optional.of(scalar.text())
                : byValue.text(value.text());
        text.filter(found -> !found.isBlank())
            .ifPresent(found -> said.putIfAbsent(value.text(), found));
      }
    }
    return said;
  }
}
