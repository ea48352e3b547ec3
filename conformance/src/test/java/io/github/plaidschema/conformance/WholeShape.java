package io.github.plaidschema.conformance;

import io.github.plaidschema.conformance.oracle.Json;
import io.github.plaidschema.conformance.oracle.Shape;
import java.util.Objects;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A schema whose JSON is the value of its only field.
 *
 * @param field the shape of the field
 * @param accessor the field of a value
 */
record WholeShape(Shape field, Function<Object, Object> accessor) implements Shape {

  @Override
  public boolean accepts(Json json) {
    return field.accepts(json);
  }

  @Override
  public boolean agrees(Json json, @Nullable Object value) {
    return field.agrees(json, accessor.apply(Objects.requireNonNull(value)));
  }

  @Override
  public boolean conforms(Json json) {
    return field.conforms(json);
  }

  @Override
  public boolean isKnown(Json json) {
    return field.isKnown(json);
  }

  @Override
  public Json written(Json json) {
    return field.written(json);
  }

  @Override
  public void generate(RandomGenerator random, int depth, StringBuilder out) {
    field.generate(random, depth, out);
  }
}
