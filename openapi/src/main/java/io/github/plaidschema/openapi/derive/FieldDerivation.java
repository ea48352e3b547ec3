package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.model.Presence;
import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.model.SensitiveNames;
import io.github.plaidschema.openapi.declare.DefaultValue;
import io.github.plaidschema.openapi.declare.EnumDeclaration;
import io.github.plaidschema.openapi.declare.Field;
import io.github.plaidschema.openapi.declare.FieldType;
import io.github.plaidschema.openapi.document.Notes;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.name.Overrides.PropertyOverride;
import io.github.plaidschema.openapi.name.Words;
import io.github.plaidschema.openapi.report.Place;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** From properties to fields, which have no accessor yet. */
final class FieldDerivation {
  private final Derivation derivation;
  private final Place object;
  private final NestedTypes nested;

  FieldDerivation(Derivation derivation, Place object, NestedTypes nested) {
    this.derivation = derivation;
    this.object = object;
    this.nested = nested;
  }

  /**
   * What a property stands beside.
   *
   * @param siblings the properties of the object
   * @param inheritsSecret whether a parent says that the property is a secret
   * @param owners other schemas that the property comes from
   */
  record Context(Set<String> siblings, boolean inheritsSecret, Set<String> owners) {}

  /** The field of a property. */
  Field derive(String jsonName, SchemaNode node, boolean declaredRequired, Context context) {
    PropertyOverride override = derivation.overrides().property(object.toString(), jsonName);
    Optional<Boolean> money =
        override.money().isPresent() || !MoneyNames.isMoney(jsonName)
            ? override.money()
            : Optional.of(true);
    Site site =
        new Site(object.in(jsonName), Optional.of(nested), Words.of(jsonName).pascalCase(), money);
    Resolved resolved = derivation.types().resolve(node, site);
    Notes notes = resolved.notes();
    boolean required = override.required().orElse(declaredRequired && !isOneWay(notes));
    Optional<DefaultValue> defaultValue =
        required || notes.nullable() ? Optional.empty() : defaultValue(resolved);
    boolean sensitive =
        override
            .sensitive()
            .orElse(
                context.inheritsSecret()
                    || resolved
                        .type()
                        .sensitiveValues()
                        .filter(
                            values ->
                                resolved.secret()
                                    || isSensitive(jsonName, values, context, notes.description()))
                        .isPresent());
    return new Field(
        jsonName,
        jsonName,
        resolved.type(),
        defaultValue.isPresent() ? Presence.DEFAULTED : presence(required, notes.nullable()),
        notes.nullable(),
        sensitive,
        notes.deprecated(),
        describe(notes, defaultValue.isPresent()),
        defaultValue);
  }

  private boolean isSensitive(
      String jsonName, SensitiveNames.Values values, Context context, String description) {
    String owner = object.path().get(object.path().size() - 1);
    return Stream.concat(Stream.of(owner), context.owners().stream())
        .anyMatch(
            each ->
                SensitiveNames.isSensitive(
                    new SensitiveNames.Property(
                        jsonName, values, each, context.siblings(), description)));
  }

  private static Presence presence(boolean required, boolean nullable) {
    if (!required) {
      return Presence.OPTIONAL;
    }
    return nullable ? Presence.NULLABLE : Presence.REQUIRED;
  }

  /** Whether it is absent from what is sent, or from what is received. */
  private boolean isOneWay(Notes notes) {
    String schema = object.schema();
    return (notes.readOnly() && derivation.usage().isSent(schema))
        || (notes.writeOnly() && derivation.usage().isReceived(schema));
  }

  private static String describe(Notes notes, boolean isDefaulted) {
    if (isDefaulted || notes.defaultValue().isEmpty()) {
      return notes.description();
    }
    String text = notes.defaultValue().get().text();
    if (text.isEmpty() || notes.description().contains(text)) {
      return notes.description();
    }
    return (notes.description() + "\n\nDefault: `" + text + "`.").strip();
  }

  /**
   * The default of what is only sent. In what is received it would be written back where the
   * document had nothing.
   */
  private Optional<DefaultValue> defaultValue(Resolved resolved) {
    Optional<String> text =
        resolved.notes().defaultValue().filter(Notes.Default::isScalar).map(Notes.Default::text);
    if (text.isEmpty() || !derivation.usage().isOnlySent(object.schema())) {
      return Optional.empty();
    }
    return resolved.type().accept(new DefaultValues(text.get()));
  }

  /** What a default that the document states is in Java; empty where no literal says it. */
  private final class DefaultValues implements FieldType.Visitor<Optional<DefaultValue>> {
    private final String text;

    DefaultValues(String text) {
      this.text = text;
    }

    @Override
    public Optional<DefaultValue> scalar(FieldType.Scalar scalar) {
      return switch (scalar.scalar()) {
        case BOOLEAN ->
            text.matches("true|false")
                ? Optional.of(new DefaultValue.Flag(text.equals("true")))
                : Optional.empty();
        case INT, LONG -> whole(text, scalar.scalar());
        case DOUBLE, BIG_DECIMAL -> decimal(text);
        case STRING -> Optional.of(new DefaultValue.Text(text));
        case BIG_INTEGER,
            LOCAL_DATE,
            LOCAL_TIME,
            LOCAL_DATE_TIME,
            OFFSET_DATE_TIME,
            INSTANT,
            DURATION,
            UUID,
            URI,
            JSON_VALUE ->
            Optional.empty();
      };
    }

    @Override
    public Optional<DefaultValue> enumerated(FieldType.Enumerated enumerated) {
      return constant(enumerated, text);
    }

    @Override
    public Optional<DefaultValue> schema(FieldType.Schema schema) {
      return Optional.empty();
    }

    @Override
    public Optional<DefaultValue> list(FieldType.ListOf list) {
      return Optional.empty();
    }

    @Override
    public Optional<DefaultValue> set(FieldType.SetOf set) {
      return Optional.empty();
    }

    @Override
    public Optional<DefaultValue> map(FieldType.MapOf map) {
      return Optional.empty();
    }
  }

  private static Optional<DefaultValue> whole(String text, ScalarType type) {
    try {
      long value = new BigDecimal(text).longValueExact();
      boolean fits = type == ScalarType.LONG || value == Math.toIntExact(value);
      return fits ? Optional.of(new DefaultValue.Whole(value)) : Optional.empty();
    } catch (ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<DefaultValue> decimal(String text) {
    try {
      return Optional.of(new DefaultValue.Decimal(new BigDecimal(text)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Optional<DefaultValue> constant(FieldType.Enumerated type, String text) {
    return derivation.enumNamed(type.name()).stream()
        .flatMap((EnumDeclaration declaration) -> declaration.constants().stream())
        .filter(constant -> constant.text().equals(text))
        .<DefaultValue>map(constant -> new DefaultValue.Constant(constant.text()))
        .findFirst();
  }
}
