package io.github.plaidschema.openapi.name;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.name.UnionOverride.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a file of overrides says of a union:
 *
 * <pre>{@code
 * Event:
 *   discriminator: code
 *   variants: {MADE: Made, GONE: Gone}
 * Payment: {discriminator: type, variants: [Card, Bank]}
 * Webhook:
 *   discriminator: [webhook_type, webhook_code]
 *   variants: ["*Webhook", {schema: ItemChange, values: [ITEM, CHANGED]}]
 *   except: ["Processor*"]
 * }</pre>
 */
final class UnionOverridesReader {
  private final OverridesReader values;

  UnionOverridesReader(OverridesReader values) {
    this.values = values;
  }

  UnionOverride read(@Nullable Object value, String place) throws ImportException {
    Map<String, Object> map =
        values.map(value, place, Set.of("discriminator", "variants", "except"));
    List<String> discriminators = discriminators(map.get("discriminator"), place);
    List<Variant> variants =
        map.get("variants") instanceof List<?> list
            ? listed(list, discriminators, place + ".variants")
            : mapped(map.get("variants"), discriminators, place + ".variants");
    boolean isOne = variants.size() == 1 && !NamePattern.isPattern(variants.get(0).schema());
    if (variants.isEmpty() || isOne) {
      throw values.wrong(place + ".variants names fewer than two schemas");
    }
    return new UnionOverride(discriminators, variants, except(map.get("except"), place));
  }

  /** One property, or a list of them. */
  private List<String> discriminators(@Nullable Object value, String place) throws ImportException {
    List<?> properties = value instanceof List<?> list ? list : List.of(value == null ? "" : value);
    List<String> names = new ArrayList<>();
    for (Object property : properties) {
      boolean isNew = property instanceof String name && !name.isEmpty() && !names.contains(name);
      if (!isNew) {
        throw values.wrong(
            place + ".discriminator is not the name of a property, or a list of different ones");
      }
      names.add((String) property);
    }
    if (names.isEmpty()) {
      throw values.wrong(place + ".discriminator is not the name of a property");
    }
    return List.copyOf(names);
  }

  /** {@code {MADE: Made, GONE: Gone}}. */
  private List<Variant> mapped(@Nullable Object value, List<String> discriminators, String place)
      throws ImportException {
    Map<String, List<List<String>>> schemas = new LinkedHashMap<>();
    for (Map.Entry<String, Object> entry : values.map(value, place).entrySet()) {
      String schema = schema(entry.getValue(), place + "." + entry.getKey());
      if (discriminators.size() > 1) {
        throw values.wrong(
            "%s has one value for each schema, but the discriminator is several properties: list {schema: %s, values: [%s]}"
                .formatted(place, schema, String.join(", ", discriminators)));
      }
      schemas.computeIfAbsent(schema, any -> new ArrayList<>()).add(List.of(entry.getKey()));
    }
    List<Variant> variants = new ArrayList<>();
    schemas.forEach((schema, texts) -> variants.add(new Variant(schema, List.copyOf(texts))));
    return variants;
  }

  /** {@code [Made, "*Webhook", {schema: Gone, values: [GONE]}]}. */
  private List<Variant> listed(List<?> list, List<String> discriminators, String place)
      throws ImportException {
    Map<String, Variant> variants = new LinkedHashMap<>();
    for (Object item : list) {
      Variant variant =
          item instanceof Map<?, ?>
              ? withValues(item, discriminators, place)
              : new Variant(schema(item, place), List.of());
      variants.put(variant.schema(), variant);
    }
    return List.copyOf(variants.values());
  }

  private Variant withValues(Object item, List<String> discriminators, String place)
      throws ImportException {
    Map<String, Object> map = values.map(item, place, Set.of("schema", "values"));
    String schema = schema(map.get("schema"), place);
    if (NamePattern.isPattern(schema)) {
      throw values.wrong(
          "%s gives values to %s: name the one schema that they stand for"
              .formatted(place, schema));
    }
    return new Variant(schema, alternatives(map.get("values"), discriminators, place, schema));
  }

  /** {@code [ITEM, ERROR]}, or several such lists; of one property a value, or several. */
  private List<List<String>> alternatives(
      @Nullable Object value, List<String> discriminators, String place, String schema)
      throws ImportException {
    List<?> stated = value instanceof List<?> list ? list : List.of(value == null ? "" : value);
    boolean isOneList =
        discriminators.size() > 1 && stated.stream().noneMatch(List.class::isInstance);
    List<List<String>> alternatives = new ArrayList<>();
    for (Object each : isOneList ? List.of(stated) : stated) {
      List<?> texts = each instanceof List<?> list ? list : List.of(each);
      List<String> strings =
          texts.stream().filter(String.class::isInstance).map(String.class::cast).toList();
      if (strings.size() != texts.size() || strings.size() != discriminators.size()) {
        throw values.wrong(
            "%s: the values of %s are not one string for each of %s"
                .formatted(place, schema, String.join(", ", discriminators)));
      }
      alternatives.add(strings);
    }
    if (alternatives.isEmpty()) {
      throw values.wrong("%s: the values of %s are none".formatted(place, schema));
    }
    return List.copyOf(alternatives);
  }

  private List<String> except(@Nullable Object value, String place) throws ImportException {
    List<?> names =
        value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    List<String> except = new ArrayList<>();
    for (Object name : names) {
      except.add(schema(name, place + ".except"));
    }
    return List.copyOf(except);
  }

  private String schema(@Nullable Object value, String place) throws ImportException {
    if (value instanceof String name && !name.isEmpty()) {
      return name;
    }
    throw values.wrong(place + " is not the name of a schema");
  }
}
