package io.github.plaidschema.processor.model;

import java.util.stream.Stream;

/**
 * An enum within the type of a field.
 *
 * @param isOpen whether it is an {@code OpenEnum}
 */
public record EnumUse(EnumType type, boolean isOpen) {

  /** The enums that a type is made of, in the order of its parts. */
  public static Stream<EnumUse> in(FieldType type) {
    if (type instanceof FieldType.ClosedEnum closed) {
      return Stream.of(new EnumUse(closed.enumType(), false));
    }
    if (type instanceof FieldType.OpenEnum open) {
      return Stream.of(new EnumUse(open.enumType(), true));
    }
    if (type instanceof FieldType.ListOf list) {
      return in(list.element().type());
    }
    if (type instanceof FieldType.SetOf set) {
      return in(set.element().type());
    }
    if (type instanceof FieldType.MapOf map) {
      Stream<EnumUse> key =
          map.key() instanceof FieldType.Key.Enumerated enumerated
              ? in(enumerated.open())
              : Stream.empty();
      return Stream.concat(key, in(map.value().type()));
    }
    return Stream.empty();
  }
}
