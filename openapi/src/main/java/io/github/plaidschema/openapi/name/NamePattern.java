package io.github.plaidschema.openapi.name;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** A name, or several: each {@code *} stands for any characters. */
public final class NamePattern {
  private static final String ANY = "*";

  private final String text;
  private final Pattern pattern;

  private NamePattern(String text) {
    this.text = text;
    this.pattern =
        Pattern.compile(
            Arrays.stream(text.split(Pattern.quote(ANY), -1))
                .map(Pattern::quote)
                .collect(joining(".*")),
            Pattern.DOTALL);
  }

  public static NamePattern of(String text) {
    return new NamePattern(text);
  }

  /** Whether it stands for names that it does not spell out. */
  public static boolean isPattern(String text) {
    return text.contains(ANY);
  }

  public boolean matches(String name) {
    return pattern.matcher(name).matches();
  }

  /** The names that it stands for, in their order; one that is spelled like it is the only one. */
  public List<String> in(Collection<String> names) {
    return names.contains(text) ? List.of(text) : names.stream().filter(this::matches).toList();
  }
}
