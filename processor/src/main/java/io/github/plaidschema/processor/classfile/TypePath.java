package io.github.plaidschema.processor.classfile;

import java.util.ArrayList;
import java.util.List;

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
    List<Integer> longer = new ArrayList<>(arguments);
    longer.add(number);
    return new TypePath(longer);
  }
}
