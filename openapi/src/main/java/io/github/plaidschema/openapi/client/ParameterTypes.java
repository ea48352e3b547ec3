package io.github.plaidschema.openapi.client;

import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.openapi.declare.FieldType;
import io.github.plaidschema.openapi.document.Form;
import io.github.plaidschema.openapi.document.SchemaNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which types parameters have: what can be written as a string. */
final class ParameterTypes {
  private static final FieldType STRING = new FieldType.Scalar(ScalarType.STRING);
  private static final FieldType.Visitor<Optional<FieldType>> SINGLE = new Single();

  private final Map<SchemaNode, FieldType> uses;

  ParameterTypes(Map<SchemaNode, FieldType> uses) {
    this.uses = uses;
  }

  /** The type of one value, or of a list of them; empty if neither is a string. */
  Optional<FieldType> of(SchemaNode schema) {
    if (schema.form() instanceof Form.Listing listing) {
      return single(listing.element()).map(ParameterTypes::listOf);
    }
    return uses.get(schema) instanceof FieldType.ListOf list
        ? single(list.element().type()).map(ParameterTypes::listOf)
        : single(schema);
  }

  private static FieldType listOf(FieldType element) {
    return new FieldType.ListOf(new FieldType.Element(element, false));
  }

  /** The schemas of a parameter whose types {@link #of} asks for. */
  static List<SchemaNode> mentioned(SchemaNode schema) {
    if (schema.form() instanceof Form.Listing listing) {
      return mentioned(listing.element());
    }
    boolean isSimple =
        schema.form() instanceof Form.Value || schema.form() instanceof Form.Reference;
    return isSimple ? List.of(schema) : List.of();
  }

  /** The values that are allowed, as far as they are stated here. */
  static List<String> values(SchemaNode schema) {
    if (schema.form() instanceof Form.Listing listing) {
      return values(listing.element());
    }
    return schema.form() instanceof Form.Choice choice ? choice.texts() : List.of();
  }

  private static boolean isOneOfSimpleValues(SchemaNode schema) {
    return schema.form() instanceof Form.Alternatives alternatives
        && alternatives.variants().stream()
            .allMatch(
                variant ->
                    variant.form() instanceof Form.Value || variant.form() instanceof Form.Choice);
  }

  private Optional<FieldType> single(SchemaNode schema) {
    if (schema.form() instanceof Form.Choice || isOneOfSimpleValues(schema)) {
      return Optional.of(STRING);
    }
    return Optional.ofNullable(uses.get(schema)).flatMap(ParameterTypes::single);
  }

  private static Optional<FieldType> single(FieldType type) {
    return type.accept(SINGLE);
  }

  /** What one value is sent as, if it is a string in any way. */
  private static final class Single implements FieldType.Visitor<Optional<FieldType>> {
    @Override
    public Optional<FieldType> scalar(FieldType.Scalar scalar) {
      if (scalar.scalar().isParameter()) {
        return Optional.of(scalar);
      }
      boolean isNumber = scalar.scalar().range().isPresent();
      return Optional.of(isNumber ? new FieldType.Scalar(ScalarType.BIG_DECIMAL) : STRING);
    }

    @Override
    public Optional<FieldType> enumerated(FieldType.Enumerated enumerated) {
      return Optional.of(enumerated);
    }

    @Override
    public Optional<FieldType> schema(FieldType.Schema schema) {
      return Optional.empty();
    }

    @Override
    public Optional<FieldType> list(FieldType.ListOf list) {
      return Optional.empty();
    }

    @Override
    public Optional<FieldType> set(FieldType.SetOf set) {
      return Optional.empty();
    }

    @Override
    public Optional<FieldType> map(FieldType.MapOf map) {
      return Optional.empty();
    }
  }
}
