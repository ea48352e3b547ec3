package io.github.plaidschema.conformance;

import io.github.plaidschema.conformance.oracle.Json;
import io.github.plaidschema.conformance.oracle.Samples;
import io.github.plaidschema.conformance.oracle.Shape;
import io.github.plaidschema.conformance.tiny.Pair;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What {@code PairCodec} makes of an object. */
final class PairShape implements Shape {

  @Override
  public boolean accepts(Json json) {
    return json instanceof Json.Obj;
  }

  @Override
  public boolean agrees(Json json, @Nullable Object value) {
    return pair(json).equals(value);
  }

  private static Pair pair(Json json) {
    Map<String, Json> members = ((Json.Obj) json).members();
    return new Pair(
        members.size(), members.get("a") instanceof Json.Arr ones ? ones.elements().size() : 0);
  }

  @Override
  public boolean conforms(Json json) {
    return true;
  }

  /** A field keeps the JSON of what its codec has skipped. */
  @Override
  public Json written(Json json) {
    Map<String, Json> members = ((Json.Obj) json).members();
    boolean skipped =
        members.entrySet().stream()
            .anyMatch(
                entry ->
                    !entry.getValue().equals(Json.NULL)
                        && !(entry.getKey().equals("a")
                            && entry.getValue().equals(new Json.Arr(List.of()))));
    return skipped
        ? json
        : new Json.Obj(
            Map.of(
                "names",
                new Json.Num(Integer.toString(members.size())),
                "ones",
                new Json.Num("0")));
  }

  @Override
  public void generate(RandomGenerator random, int depth, StringBuilder out) {
    out.append("{\"a\":").append(Samples.value(random, 1)).append(",\"b\":true}");
  }
}
