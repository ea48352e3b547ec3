package io.github.plaidschema.processor.model;

import io.github.plaidschema.model.JsonKind;
import io.github.plaidschema.model.Presence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a value is seen to be a variant of a union. */
public sealed interface Recognition {

  /** Every value of a kind is this variant, which is not an object. */
  record ByKind(JsonKind kind) implements Recognition {}

  /** An object is this variant if its discriminator is one of some texts. */
  record ByText(List<String> texts) implements Recognition {
    public ByText {
      texts = List.copyOf(texts);
    }
  }

  /**
   * An object is this variant if it looks like it.
   *
   * @param isOpen whether properties that it does not name belong to it
   */
  record ByShape(List<Property> properties, boolean isOpen) implements Recognition {
    public ByShape {
      properties = List.copyOf(properties);
    }

    /** The shape of the objects that a schema describes. */
    public static ByShape of(Schema schema) {
      return new ByShape(
          schema.fields().stream().map(Property::of).toList(),
          schema.additionalProperties().isPresent());
    }
  }

  /**
   * A property of a shape.
   *
   * @param jsonName what JSON calls it
   * @param kinds the kinds of its values; all of them if it may be anything
   * @param texts those that are known, if it is an enum
   */
  record Property(
      String jsonName, Presence presence, Set<JsonKind> kinds, Optional<KnownTexts> texts) {

    static Property of(Field field) {
      // A default stands for an absent value, so that nothing has to be there.
      Presence presence =
          field.presence() == Presence.DEFAULTED ? Presence.OPTIONAL : field.presence();
      return new Property(
          field.jsonName(), presence, field.type().jsonKinds(), KnownTexts.of(field.type()));
    }
  }

  /**
   * The texts of an enum.
   *
   * @param isClosed whether no other text can be read
   */
  record KnownTexts(List<String> texts, boolean isClosed) {
    public KnownTexts {
      texts = List.copyOf(texts);
    }

    static Optional<KnownTexts> of(FieldType type) {
      return type instanceof FieldType.EnumOf use ? Optional.of(of(use)) : Optional.empty();
    }

    private static KnownTexts of(FieldType.EnumOf use) {
      boolean isClosed = !use.isOpen() && use.enumType().fallback().isEmpty();
      return new KnownTexts(texts(use.enumType()), isClosed);
    }

    private static List<String> texts(EnumType type) {
      return type.constants().stream().map(EnumType.Constant::jsonName).toList();
    }
  }
}
