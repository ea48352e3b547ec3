package io.github.plaidschema.conformance.oracle;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A union.
 *
 * @param variants all known variants
 * @param choice the variant of a value, or null for the unknown one
 * @param unknown the JSON that an unknown variant has kept; null for another value
 */
public record UnionShape(
    List<Shape> variants,
    Function<Json, @Nullable Shape> choice,
    Function<@Nullable Object, @Nullable Object> unknown)
    implements Shape {

  @Override
  public boolean accepts(Json json) {
    Shape variant = choice.apply(json);
    return variant == null || variant.accepts(json);
  }

  @Override
  public boolean agrees(Json json, @Nullable Object value) {
    Shape variant = choice.apply(json);
    if (variant != null) {
      return variant.agrees(json, value);
    }
    Object kept = unknown.apply(value);
    return kept != null && Scalars.tree(kept).equals(json);
  }

  @Override
  public boolean conforms(Json json) {
    Shape variant = choice.apply(json);
    return variant == null || variant.conforms(json);
  }

  @Override
  public boolean isKnown(Json json) {
    Shape variant = choice.apply(json);
    return variant != null && variant.isKnown(json);
  }

  @Override
  public Json written(Json json) {
    Shape variant = choice.apply(json);
    return variant == null ? json : variant.written(json);
  }

  @Override
  public void generate(RandomGenerator random, int depth, StringBuilder out) {
    variants.get(random.nextInt(variants.size())).generate(random, depth, out);
  }
}
