package io.github.plaidschema.compatibility.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.github.plaidschema.compatibility.compare.Audience;
import io.github.plaidschema.compatibility.compare.Change;
import io.github.plaidschema.compatibility.compare.Effect;
import io.github.plaidschema.compatibility.compare.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A change in words. */
final class Wording {
  private Wording() {}

  /** The changes of each type: the worst for these audiences first, else as they came. */
  static Map<String, List<Change>> byType(List<Change> changes, Set<Audience> audiences) {
    Comparator<Change> byEffect = Comparator.comparing(change -> change.severity(audiences));
    return changes.stream()
        .sorted(byEffect.reversed())
        .collect(groupingBy(Change::type, TreeMap::new, toList()));
  }

  /** All but those that are safe for these audiences. */
  static List<Change> notable(List<Change> changes, Set<Audience> audiences) {
    return changes.stream().filter(change -> change.severity(audiences) != Severity.SAFE).toList();
  }

  /** Those that are safe for these audiences. */
  static List<Change> safe(List<Change> changes, Set<Audience> audiences) {
    return changes.stream().filter(change -> change.severity(audiences) == Severity.SAFE).toList();
  }

  /** What changed of the type. */
  static String subject(Change change) {
    return change.member().isEmpty() ? "the type" : change.member();
  }

  /** {@code became optional: String -> Optional<String>}. */
  static String change(Change change) {
    String label = change.kind().label();
    if (change.before().isEmpty() && change.after().isEmpty()) {
      return label;
    }
    return "%s: %s -> %s".formatted(label, orNothing(change.before()), orNothing(change.after()));
  }

  private static String orNothing(String text) {
    return text.isEmpty() ? "nothing" : text;
  }

  /** {@code BREAKS source, readers; CHANGES BEHAVIOUR for writers}, or {@code SAFE}. */
  static String effects(Change change) {
    List<Severity> worstFirst = new ArrayList<>(Arrays.asList(Severity.values()));
    Collections.reverse(worstFirst);
    String effects =
        worstFirst.stream()
            .filter(severity -> severity != Severity.SAFE)
            .filter(severity -> !audiences(change, severity).isEmpty())
            .map(severity -> severity.label() + " for " + audiences(change, severity))
            .collect(joining("; "));
    return effects.isEmpty() ? Severity.SAFE.label() : effects;
  }

  private static String audiences(Change change, Severity severity) {
    return Arrays.stream(Audience.values())
        .filter(audience -> change.on(audience).severity() == severity)
        .map(Audience::label)
        .collect(joining(", "));
  }

  /** The sentences about all audiences, each once. */
  static String meaning(Change change) {
    Set<String> sentences = new LinkedHashSet<>();
    for (Audience audience : Audience.values()) {
      Effect effect = change.on(audience);
      if (!effect.meaning().isEmpty()) {
        sentences.addAll(List.of(effect.meaning().split("(?<=\\.) ")));
      }
    }
    return String.join(" ", sentences);
  }
}
