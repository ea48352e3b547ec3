package io.github.plaidschema.json;

import java.util.Objects;

/**
 * What a value has of a property, more closely than an accessor can say: an {@code Optional} is
 * empty where the property is absent, and where it is null.
 *
 * @since 0.1.0
 */
public enum Presence {

  /** Nothing: it is not written. A field with a default that was neither read nor set as well. */
  ABSENT,

  /** It is null. */
  NULL,

  /**
   * A value that does not fit the field, which is kept as it was read; the accessor throws a {@link
   * MismatchedValueException}.
   */
  MISMATCH,

  /** A value. */
  VALUE;

  /**
   * What knows of its properties whether they are present. All values that are read or built are
   * one; another implementation of a schema's interface can be, a test double for one.
   */
  public interface Source {

    /** What this has of a property. */
    Presence presence(Property property);
  }

  /**
   * A property that is asked for.
   *
   * @param name its name in JSON
   */
  public record Property(String name) {}

  /**
   * What a value has of a property.
   *
   * <pre>{@code
   * Presence.of(user, UserJson.PHONE_NUMBER)
   * }</pre>
   *
   * @param value of a schema, or of a union
   * @param name the name of the property in JSON, for which the codec of the schema has a constant;
   *     of what it does not declare the additional properties are asked
   * @throws NullPointerException if either is null
   * @throws IllegalArgumentException if the value is no {@link Source}: of another implementation
   *     of the interface nothing more is known than its accessors say
   */
  public static Presence of(Object value, String name) {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(name, "name");
    if (value instanceof Source source) {
      return source.presence(new Property(name));
    }
    if (value instanceof UnknownVariant unknown) {
      return of(unknown.json(), name);
    }
    throw new IllegalArgumentException(
        "Neither read nor built by a builder: a " + value.getClass().getName());
  }

  private static Presence of(JsonValue json, String name) {
    return json.asObject()
        .map(object -> object.members().get(name))
        .map(member -> member instanceof JsonValue.JsonNull ? NULL : VALUE)
        .orElse(ABSENT);
  }
}
