package io.github.plaidschema.openapi.declare;

import io.github.plaidschema.model.Presence;
import java.util.Optional;

/**
 * A field of an interface.
 *
 * @param jsonName the name of the property
 * @param accessor the name of the method
 * @param nullable whether the property may be null where it is there
 * @param description Markdown; empty for none
 * @param defaultValue an expression of Java, if the field is defaulted
 */
public record Field(
    String jsonName,
    String accessor,
    FieldType type,
    Presence presence,
    boolean nullable,
    boolean sensitive,
    boolean deprecated,
    String description,
    Optional<DefaultValue> defaultValue) {

  /** Whether two accessors of these fields would mean the same; descriptions may differ. */
  public boolean agreesWith(Field other) {
    return jsonName.equals(other.jsonName)
        && type.equals(other.type)
        && presence == other.presence
        && sensitive == other.sensitive
        && deprecated == other.deprecated
        && defaultValue.equals(other.defaultValue);
  }

  public Field withAccessor(String name) {
    return new Field(
        jsonName, name, type, presence, nullable, sensitive, deprecated, description, defaultValue);
  }

  public Field withDescription(String text) {
    return new Field(
        jsonName, accessor, type, presence, nullable, sensitive, deprecated, text, defaultValue);
  }

  /** The same field where the property has to be there. */
  public Field required() {
    return presence == Presence.OPTIONAL
        ? new Field(
            jsonName,
            accessor,
            type,
            nullable ? Presence.NULLABLE : Presence.REQUIRED,
            nullable,
            sensitive,
            deprecated,
            description,
            Optional.empty())
        : this;
  }
}
