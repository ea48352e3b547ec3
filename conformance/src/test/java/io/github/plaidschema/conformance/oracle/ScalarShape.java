package io.github.plaidschema.conformance.oracle;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A value without parts, or with parts that have no rules of their own.
 *
 * @param parse what the JDK makes of a value; null if it is rejected
 * @param sample makes the JSON of a value that is accepted
 */
public record ScalarShape(
    Function<Json, @Nullable Object> parse,
    Predicate<Json> known,
    Function<RandomGenerator, String> sample)
    implements Shape {

  ScalarShape(Function<Json, @Nullable Object> parse, Function<RandomGenerator, String> sample) {
    this(parse, json -> true, sample);
  }

  @Override
  public boolean accepts(Json json) {
    return parse.apply(json) != null;
  }

  @Override
  public boolean agrees(Json json, @Nullable Object value) {
    Object expected = parse.apply(json);
    return expected != null && expected.equals(value);
  }

  @Override
  public boolean conforms(Json json) {
    return true;
  }

  @Override
  public boolean isKnown(Json json) {
    return known.test(json);
  }

  @Override
  public Json written(Json json) {
    return json;
  }

  @Override
  public void generate(RandomGenerator random, int depth, StringBuilder out) {
    out.append(sample.apply(random));
  }
}
