package io.github.plaidschema.conformance.oracle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A map.
 *
 * @param key what a name becomes
 * @param value the shape of the values
 * @param hasNulls whether values may be null
 * @param constants the names that are known, or null if any name is
 */
public record MapShape(
    Function<String, Object> key, Shape value, boolean hasNulls, @Nullable Set<String> constants)
    implements Shape {

  /** A map by names. */
  public static MapShape of(Shape value, boolean hasNulls) {
    return new MapShape(name -> name, value, hasNulls, null);
  }

  @Override
  public boolean accepts(Json json) {
    return json instanceof Json.Obj object
        && object.members().values().stream()
            .allMatch(each -> (each.equals(Json.NULL) && hasNulls) || value.accepts(each));
  }

  @Override
  public boolean agrees(Json json, @Nullable Object found) {
    if (!(json instanceof Json.Obj object) || !(found instanceof Map<?, ?> map)) {
      return false;
    }
    return map.size() == object.members().size()
        && object.members().entrySet().stream()
            .allMatch(
                entry -> {
                  Object actual = map.get(key.apply(entry.getKey()));
                  return (entry.getValue().equals(Json.NULL) && hasNulls)
                      ? actual == null
                      : value.agrees(entry.getValue(), actual);
                });
  }

  @Override
  public boolean conforms(Json json) {
    return ((Json.Obj) json)
        .members().values().stream()
            .allMatch(each -> (each.equals(Json.NULL) && hasNulls) || value.conforms(each));
  }

  @Override
  public boolean isKnown(Json json) {
    Map<String, Json> members = ((Json.Obj) json).members();
    return (constants == null || constants.containsAll(members.keySet()))
        && members.values().stream()
            .allMatch(each -> (each.equals(Json.NULL) && hasNulls) || value.isKnown(each));
  }

  @Override
  public Json written(Json json) {
    Map<String, Json> members = new LinkedHashMap<>();
    ((Json.Obj) json)
        .members()
        .forEach(
            (name, each) ->
                members.put(
                    name, (each.equals(Json.NULL) && hasNulls) ? each : value.written(each)));
    return new Json.Obj(members);
  }

  @Override
  public void generate(RandomGenerator random, int depth, StringBuilder out) {
    int count = depth > 5 ? 0 : random.nextInt(4);
    out.append('{');
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : ",").append(Samples.name(random, i)).append(':');
      if (hasNulls && random.nextInt(4) == 0) {
        out.append("null");
      } else {
        value.generate(random, depth + 1, out);
      }
    }
    out.append('}');
  }
}
