package sdk.unions;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.JsonName;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.json.UnknownVariant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Variants that differ in one thing each. */
@PlaidUnion
public sealed interface Shape {

  /** A constant each, by which these are told apart. */
  enum Dot {
    DOT
  }

  enum Ring {
    RING
  }

  enum Color {
    RED,
    GREEN
  }

  @PlaidSchema
  non-sealed interface DotShape extends Shape {
    OpenEnum<Dot> kind();

    int size();

    @AdditionalProperties
    Map<String, JsonValue> rest();
  }

  @PlaidSchema
  non-sealed interface RingShape extends Shape {
    OpenEnum<Ring> kind();

    int size();

    @AdditionalProperties
    Map<String, JsonValue> rest();
  }

  @PlaidSchema
  non-sealed interface Line extends Shape {
    int length();

    Optional<OpenEnum<Color>> color();
  }

  @PlaidSchema
  non-sealed interface TextLine extends Shape {
    String length();

    @Nullable String note();
  }

  @PlaidSchema
  non-sealed interface Thing extends Shape {
    @JsonName("\u00e9tendue")
    JsonValue extent();

    Optional<List<Shape>> parts();

    Optional<Map<String, String>> labels();

    Optional<Color> paint();
  }

  /** Long gone. */
  @Deprecated
  @PlaidSchema
  non-sealed interface Old extends Shape {
    boolean isOld();
  }

  non-sealed interface Unknown extends Shape, UnknownVariant {}
}
