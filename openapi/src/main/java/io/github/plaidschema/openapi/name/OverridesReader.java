package io.github.plaidschema.openapi.name;

import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.document.ValueKind;
import io.github.plaidschema.openapi.name.Overrides.PropertyOverride;
import io.github.plaidschema.openapi.name.Overrides.SchemaOverride;
import io.github.plaidschema.openapi.yaml.YamlFile;
import io.github.plaidschema.openapi.yaml.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of overrides:
 *
 * <pre>{@code
 * schemas:
 *   foo-bar:
 *     name: Foo
 *     properties:
 *       some_key: {name: key, sensitive: true, money: false}
 *       link: {type: string, required: true}
 *     constants:
 *       "in store": SHOP
 * operations:
 *   POST /link/token/get:
 *     name: get
 * }</pre>
 */
public final class OverridesReader {
  private static final Map<String, ValueKind> TYPES = types();

  private final Path file;

  private OverridesReader(Path file) {
    this.file = file;
  }

  /**
   * Reads the file.
   *
   * @throws ImportException if it cannot be read or says something that has no meaning
   */
  public static Overrides read(Path file) throws ImportException {
    Optional<YamlNode> root = YamlFile.read(file, "overrides");
    return new OverridesReader(file).overrides(root.map(OverridesReader::plain).orElse(null));
  }

  private static Map<String, ValueKind> types() {
    Map<String, ValueKind> types = new LinkedHashMap<>();
    types.put("string", ValueKind.TEXT);
    types.put("boolean", ValueKind.BOOLEAN);
    types.put("int", ValueKind.INTEGER_32);
    types.put("long", ValueKind.INTEGER_64);
    types.put("integer", ValueKind.BIG_INTEGER);
    types.put("double", ValueKind.of(ScalarType.DOUBLE));
    types.put("decimal", ValueKind.DECIMAL);
    types.put("date", ValueKind.of(ScalarType.LOCAL_DATE));
    types.put("date-time", ValueKind.of(ScalarType.OFFSET_DATE_TIME));
    types.put("duration", ValueKind.of(ScalarType.DURATION));
    types.put("uuid", ValueKind.of(ScalarType.UUID));
    types.put("uri", ValueKind.of(ScalarType.URI));
    types.put("any", ValueKind.ANYTHING);
    return Collections.unmodifiableMap(types);
  }

  /** Maps, lists, booleans and strings. */
  private static @Nullable Object plain(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      mapping.entries().forEach((key, value) -> map.put(key, plain(value)));
      return map;
    }
    if (node instanceof YamlNode.Sequence sequence) {
      List<@Nullable Object> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(plain(item)));
      return items;
    }
    if (node.isTrue() || node.isFalse()) {
      return node.isTrue();
    }
    return node.isNull() ? null : ((YamlNode.Scalar) node).text();
  }

  private Overrides overrides(@Nullable Object root) throws ImportException {
    Map<String, Object> top = map(root, "the file", Set.of("schemas", "unions", "operations"));
    Map<String, SchemaOverride> schemas = new LinkedHashMap<>();
    for (Map.Entry<String, Object> entry : map(top.get("schemas"), "schemas").entrySet()) {
      schemas.put(entry.getKey(), schema(entry.getValue(), entry.getKey()));
    }
    OperationOverridesReader reader = new OperationOverridesReader(this);
    Map<String, OperationOverride> operations = new LinkedHashMap<>();
    for (Map.Entry<String, Object> entry : map(top.get("operations"), "operations").entrySet()) {
      operations.put(entry.getKey(), reader.read(entry.getValue(), entry.getKey()));
    }
    return new Overrides(schemas, unions(top.get("unions")), operations);
  }

  private Map<String, UnionOverride> unions(@Nullable Object value) throws ImportException {
    UnionOverridesReader reader = new UnionOverridesReader(this);
    Map<String, UnionOverride> unions = new LinkedHashMap<>();
    for (Map.Entry<String, Object> entry : map(value, "unions").entrySet()) {
      unions.put(entry.getKey(), reader.read(entry.getValue(), "unions." + entry.getKey()));
    }
    return unions;
  }

  private SchemaOverride schema(@Nullable Object value, String place) throws ImportException {
    Map<String, Object> map = map(value, place, Set.of("name", "properties", "constants"));
    Map<String, PropertyOverride> properties = new LinkedHashMap<>();
    for (Map.Entry<String, Object> entry :
        map(map.get("properties"), place + ".properties").entrySet()) {
      properties.put(
          entry.getKey(), property(entry.getValue(), place + ".properties." + entry.getKey()));
    }
    Map<String, String> constants = new LinkedHashMap<>();
    for (Map.Entry<String, Object> entry :
        map(map.get("constants"), place + ".constants").entrySet()) {
      constants.put(entry.getKey(), name(entry.getValue(), place + ".constants." + entry.getKey()));
    }
    return new SchemaOverride(optionalName(map, place), properties, constants);
  }

  private PropertyOverride property(@Nullable Object value, String place) throws ImportException {
    Map<String, Object> map =
        map(value, place, Set.of("name", "sensitive", "money", "required", "type"));
    return new PropertyOverride(
        optionalName(map, place),
        flag(map, "sensitive", place),
        flag(map, "money", place),
        flag(map, "required", place),
        type(map, place));
  }

  private Optional<ValueKind> type(Map<String, Object> map, String place) throws ImportException {
    if (!map.containsKey("type")) {
      return Optional.empty();
    }
    ValueKind kind = map.get("type") instanceof String text ? TYPES.get(text) : null;
    if (kind == null) {
      throw wrong("%s.type is none of %s".formatted(place, String.join(", ", TYPES.keySet())));
    }
    return Optional.of(kind);
  }

  Optional<String> optionalName(Map<String, Object> map, String place) throws ImportException {
    return map.containsKey("name")
        ? Optional.of(name(map.get("name"), place + ".name"))
        : Optional.empty();
  }

  private String name(@Nullable Object value, String place) throws ImportException {
    if (value instanceof String name
        && SourceVersion.isIdentifier(name)
        && !SourceVersion.isKeyword(name)) {
      return name;
    }
    throw wrong(place + " is not a name in Java");
  }

  ImportException wrong(String what) {
    return new ImportException(file + ": " + what);
  }

  Optional<Boolean> flag(Map<String, Object> map, String key, String place) throws ImportException {
    Object value = map.get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Boolean flag) {
      return Optional.of(flag);
    }
    throw wrong("%s.%s is neither true nor false".formatted(place, key));
  }

  Map<String, Object> map(@Nullable Object value, String place, Set<String> keys)
      throws ImportException {
    Map<String, Object> map = map(value, place);
    for (String key : map.keySet()) {
      if (!keys.contains(key)) {
        throw wrong("%s says nothing in %s%s".formatted(key, place, NearestNames.of(key, keys)));
      }
    }
    return map;
  }

  Map<String, Object> map(@Nullable Object value, String place) throws ImportException {
    Map<String, Object> map = new LinkedHashMap<>();
    if (value == null) {
      return map;
    }
    if (!(value instanceof Map<?, ?> read)) {
      throw wrong(place + " is not a map");
    }
    read.forEach((key, entry) -> map.put(String.valueOf(key), entry));
    return map;
  }
}
