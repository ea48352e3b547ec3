package io.github.plaidschema.model.classfile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a type, by the numbers of the type arguments that lead to it, the outermost first: in
 * {@code Map<String, List<Integer>>}, {@code [1, 0]} leads to {@code Integer}.
 */
public record TypePath(List<Integer> arguments) {

  /** The type itself. */
  public static final TypePath WHOLE = new TypePath(List.of());

  public TypePath {
    arguments = List.copyOf(arguments);
  }

  /** The type argument of this part that has the number, counted from 0. */
  public TypePath argument(int number) {
    return then(new TypePath(List.of(number)));
  }

  /** The part of this part that a path leads to from here. */
  public TypePath then(TypePath path) {
    return new TypePath(Stream.concat(arguments.stream(), path.arguments.stream()).toList());
  }

  /** The path from a type argument of the whole type to this part; empty if it is not within it. */
  Optional<TypePath> within(int argument) {
    return !arguments.isEmpty() && arguments.get(0) == argument
        ? Optional.of(new TypePath(arguments.subList(1, arguments.size())))
        : Optional.empty();
  }
}
