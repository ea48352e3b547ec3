package io.github.plaidschema.compatibility.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.plaidschema.compatibility.Compatibility;
import io.github.plaidschema.compatibility.compare.Audience;
import io.github.plaidschema.compatibility.compare.Change;
import io.github.plaidschema.compatibility.compare.Comparison;
import io.github.plaidschema.compatibility.compare.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Two versions of the same schemas, compiled, and what becomes of those who use them. */
public record Versions(CompiledVersion older, CompiledVersion newer) {
  private static final String CALLER =
      """
      import api.*;
      import api.Api.*;
      import io.github.plaidschema.json.*;
      import java.math.*;
      import java.util.*;

      public final class Caller {
        %s
      }
      """;

  /**
   * Compiles both.
   *
   * @param older types that are nested in an interface {@code api.Api}
   * @param newer the same, later
   */
  public static Versions of(String older, String newer) {
    return new Versions(CompiledVersion.of(older), CompiledVersion.of(newer));
  }

  /** From the new version to the old one. */
  @SuppressWarnings("ArgumentSelectionDefectChecker") // They are swapped on purpose.
  public Versions backwards() {
    return new Versions(newer, older);
  }

  public Comparison comparison() {
    try {
      return Compatibility.compare(older.classes(), newer.classes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ids of all changes, without the package. */
  public List<String> ids() {
    return comparison().changes().stream()
        .map(change -> change.id().replace("api.Api.", ""))
        .toList();
  }

  /** The only change, whose id has to be this one. */
  public Change only(String id) {
    assertThat(ids()).containsExactly(id);
    return comparison().changes().get(0);
  }

  /** One of several changes. */
  public Change change(String id) {
    assertThat(ids()).contains(id);
    return comparison().changes().stream()
        .filter(change -> change.id().replace("api.Api.", "").equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The effects on all audiences, in short: {@code compiled B, source B, readers C}. */
  public static String effects(Change change) {
    String effects =
        Arrays.stream(Audience.values())
            .filter(audience -> change.on(audience).severity() != Severity.SAFE)
            .map(
                audience ->
                    audience.name().toLowerCase(java.util.Locale.ROOT)
                        + " "
                        + change.on(audience).severity().name().charAt(0))
            .collect(Collectors.joining(", "));
    return effects.isEmpty() ? "safe" : effects;
  }

  /**
   * What happens when code that was compiled with the old version runs with the new one.
   *
   * @param statements the body of a method that returns something; it works with the old version
   * @return what is thrown with the new one, or null
   */
  public Throwable compiledCall(String statements) {
    return compiledCaller("public static Object run() {" + statements + "}");
  }

  /** The same, of a class with a static method {@code run}. */
  public Throwable compiledCaller(String members) {
    Path callers = Compiler.newFolder("callers");
    Path source = CompiledVersion.write("Caller", CALLER.formatted(members));
    assertThat(Compiler.errors(source, callers, older.classes())).isEmpty();
    assertThat(catchThrowable(() -> older.run(callers, "Caller"))).isNull();
    return catchThrowable(() -> newer.run(callers, "Caller"));
  }

  /** What code that was compiled with the old version returns with the new one. */
  public String resultOfCompiledCall(String statements) {
    Path callers = Compiler.newFolder("callers");
    Path source =
        CompiledVersion.write(
            "Caller", CALLER.formatted("public static Object run() {" + statements + "}"));
    assertThat(Compiler.errors(source, callers, older.classes())).isEmpty();
    try {
      return (String) newer.run(callers, "Caller");
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /** Whether code that compiles with the old version compiles with the new one. */
  public boolean stillCompiles(String statements) {
    return memberStillCompiles("public static Object run() {" + statements + "}");
  }

  /** The same, of members of a class. */
  public boolean memberStillCompiles(String members) {
    Path source = CompiledVersion.write("Caller", CALLER.formatted(members));
    assertThat(Compiler.errors(source, Compiler.newFolder("callers"), older.classes())).isEmpty();
    return Compiler.errors(source, Compiler.newFolder("callers"), newer.classes()).isEmpty();
  }
}
