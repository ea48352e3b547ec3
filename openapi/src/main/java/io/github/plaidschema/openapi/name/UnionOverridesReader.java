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
 * WebhookEvent:
 *   discriminator: webhook_code
 *   variants: {SYNC_UPDATES_AVAILABLE: SyncUpdatesWebhook, DEFAULT_UPDATE: DefaultUpdateWebhook}
 * Payment: {discriminator: type, variants: [Card, Bank]}
 * }</pre>
 */
final class UnionOverridesReader {
  private final OverridesReader values;

  UnionOverridesReader(OverridesReader values) {
    this.values = values;
  }

  UnionOverride read(@Nullable Object value, String place) throws ImportException {
    Map<String, Object> map = values.map(value, place, Set.of("discriminator", "variants"));
    List<Variant> variants = variants(map.get("variants"), place + ".variants");
    if (variants.size() < 2) {
      throw values.wrong(place + ".variants names fewer than two schemas");
    }
    return new UnionOverride(discriminator(map.get("discriminator"), place), variants);
  }

  /** One property, or a list of them, of which there may be one so far. */
  private String discriminator(@Nullable Object value, String place) throws ImportException {
    List<?> properties = value instanceof List<?> list ? list : List.of(value == null ? "" : value);
    if (properties.size() > 1) {
      throw values.wrong(
          place + ".discriminator names several properties, which is not supported: name one");
    }
    if (properties.size() == 1 && properties.get(0) instanceof String name && !name.isEmpty()) {
      return name;
    }
    throw values.wrong(place + ".discriminator is not the name of a property");
  }

  private List<Variant> variants(@Nullable Object value, String place) throws ImportException {
    Map<String, List<String>> schemas = new LinkedHashMap<>();
    if (value instanceof List<?> list) {
      for (Object schema : list) {
        schemas.put(schema(schema, place), List.of());
      }
    } else {
      for (Map.Entry<String, Object> entry : values.map(value, place).entrySet()) {
        schemas
            .computeIfAbsent(
                schema(entry.getValue(), place + "." + entry.getKey()), any -> new ArrayList<>())
            .add(entry.getKey());
      }
    }
    List<Variant> variants = new ArrayList<>();
    schemas.forEach((schema, texts) -> variants.add(new Variant(schema, List.copyOf(texts))));
    return variants;
  }

  private String schema(@Nullable Object value, String place) throws ImportException {
    if (value instanceof String name && !name.isEmpty()) {
      return name;
    }
    throw values.wrong(place + " is not the name of a schema");
  }
}
