package io.github.plaidschema.openapi.write;

import io.github.plaidschema.model.Naming;
import io.github.plaidschema.openapi.declare.Declaration;
import io.github.plaidschema.openapi.declare.EnumDeclaration;
import io.github.plaidschema.openapi.declare.Field;
import io.github.plaidschema.openapi.declare.InterfaceDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where one {@code @JsonNaming} stands for several {@code @JsonName}s: on a type all of whose names
 * are in one case, if there are fewer annotations then, those of the types within included. Of
 * several cases it is the first, so that types within do not decide which. It depends on nothing
 * but the outermost type, and renames nothing.
 */
final class NamingChoice {
  /** The usual ones first. */
  private static final List<Naming> CASES =
      List.of(
          Naming.CAMEL_CASE,
          Naming.KEBAB_CASE,
          Naming.SCREAMING_SNAKE_CASE,
          Naming.AS_DECLARED,
          Naming.SNAKE_CASE);

  private final Map<Place, Choice> choices = new HashMap<>();

  /** A type, and the naming that holds around it. */
  private record Place(Declaration type, Naming around) {}

  /**
   * What is best for a type.
   *
   * @param stated the naming that is written on it, if one is
   * @param annotations how many there are, those of the types within included
   */
  private record Choice(Optional<Naming> stated, int annotations) {}

  /** The naming to be written on a type, if one is. */
  Optional<Naming> of(Declaration type, Naming around) {
    return choice(new Place(type, around)).stated();
  }

  private Choice choice(Place place) {
    Choice known = choices.get(place);
    if (known == null) {
      known = best(place.type(), place.around());
      choices.put(place, known);
    }
    return known;
  }

  private Choice best(Declaration type, Naming around) {
    int own = unnamed(type, around);
    Choice unstated = new Choice(Optional.empty(), own + within(type, around));
    if (own < 2) {
      return unstated;
    }
    return CASES.stream()
        .filter(naming -> unnamed(type, naming) == 0)
        .findFirst()
        .map(naming -> new Choice(Optional.of(naming), 1 + within(type, naming)))
        .filter(stated -> stated.annotations() < unstated.annotations())
        .orElse(unstated);
  }

  private int within(Declaration type, Naming around) {
    return type instanceof InterfaceDeclaration declaration
        ? declaration.nested().stream()
            .mapToInt(nested -> choice(new Place(nested, around)).annotations())
            .sum()
        : 0;
  }

  /** How many of its names a type has to state where a naming holds. */
  private static int unnamed(Declaration type, Naming naming) {
    if (type instanceof EnumDeclaration declaration) {
      return count(declaration.constants().stream().filter(each -> isStated(each, naming)));
    }
    return type instanceof InterfaceDeclaration declaration
        ? count(declaration.fields().stream().filter(each -> isStated(each, declaration, naming)))
        : 0;
  }

  private static int count(Stream<?> names) {
    return (int) names.count();
  }

  /** Whether a constant needs {@code @JsonName}. */
  static boolean isStated(EnumDeclaration.Constant constant, Naming naming) {
    return !naming.ofConstant(constant.name()).equals(constant.text());
  }

  /** Whether an accessor needs {@code @JsonName}. */
  static boolean isStated(Field field, InterfaceDeclaration in, Naming naming) {
    return looksLikeBean(in) || !naming.of(field.accessor()).equals(field.jsonName());
  }

  /**
   * Whether the processor would take the prefixes of all accessors for those of a bean, and not for
   * a part of their names.
   */
  private static boolean looksLikeBean(InterfaceDeclaration declaration) {
    return !declaration.keepsUnknown()
        && declaration.fields().stream()
            .allMatch(field -> field.accessor().matches("(get|is)\\p{Lu}.*"));
  }
}
