package io.github.plaidschema.openapi.name;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Gives each of several texts a name that no other has. The result does not depend on the order of
 * the texts: a text whose name leads back to it keeps it; the others follow in their natural order,
 * with symbols spelled out ({@code +1} and {@code -1}) or with a number.
 *
 * @param form the name of words, such as {@link Words#camelCase}
 * @param back the text that a name stands for by default
 * @param claim takes a name for a text, unless it is taken
 */
record NameAllotment(
    Function<Words, String> form,
    Function<String, String> back,
    BiPredicate<String, String> claim) {

  Map<String, String> allot(Collection<String> texts) {
    Map<String, Long> uses = texts.stream().collect(groupingBy(this::plainName, counting()));
    Set<String> canonical =
        texts.stream()
            .filter(text -> back.apply(plainName(text)).equals(text))
            .collect(toCollection(TreeSet::new));
    Set<String> others = new TreeSet<>(texts);
    others.removeAll(canonical);
    Map<String, String> names = new LinkedHashMap<>();
    Stream.concat(canonical.stream(), others.stream())
        .forEach(
            text -> {
              String plain = plainName(text);
              boolean isSpelledOut = !canonical.contains(text) && uses.getOrDefault(plain, 1L) > 1;
              names.put(text, free(text, plain, isSpelledOut));
            });
    return names;
  }

  private String plainName(String text) {
    return form.apply(Words.of(text));
  }

  private String free(String text, String plain, boolean isSpelledOut) {
    String wanted = isSpelledOut ? form.apply(Words.spelledOut(text)) : plain;
    return Stream.concat(
            Stream.of(wanted), Stream.iterate(2, i -> i + 1).map(i -> numbered(wanted, i)))
        .filter(name -> claim.test(text, name))
        .findFirst()
        .orElseThrow();
  }

  private static String numbered(String name, int number) {
    boolean isConstant = name.chars().noneMatch(Character::isLowerCase) && name.length() > 1;
    return isConstant ? name + "_" + number : name + number;
  }
}
