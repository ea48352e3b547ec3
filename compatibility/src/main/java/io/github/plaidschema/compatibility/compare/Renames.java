package io.github.plaidschema.compatibility.compare;

import io.github.plaidschema.compatibility.describe.Declaration;
import io.github.plaidschema.compatibility.describe.Names;
import io.github.plaidschema.compatibility.describe.Version;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which types are the same under another name: one that is gone and one that is new, of the same
 * kind, that have members in common. What refers to them decides first, then what they contain, and
 * only then their simple names.
 */
final class Renames {
  private final Version older;
  private final Version newer;
  private final Members members = new Members(this);
  private final List<Declaration> gone;
  private final List<Declaration> added;
  private final Map<String, String> newNames = new HashMap<>();
  private final Map<String, String> oldNames = new HashMap<>();

  private Renames(Version older, Version newer) {
    this.older = older;
    this.newer = newer;
    this.gone = only(older, newer);
    this.added = only(newer, older);
  }

  static Renames between(Version older, Version newer) {
    Renames renames = new Renames(older, newer);
    if (!renames.gone.isEmpty() && !renames.added.isEmpty()) {
      renames.matchByReferences();
      renames.match(renames.members::areEqual);
      renames.matchByReferences();
      renames.match(renames::haveOneNameAndLookAlike);
      renames.matchByReferences();
    }
    return renames;
  }

  private static List<Declaration> only(Version one, Version other) {
    return one.declarations().values().stream()
        .filter(declaration -> !other.types().contains(declaration.name()))
        .toList();
  }

  /** A type that is matched leads to the types that it refers to, and so on. */
  private void matchByReferences() {
    boolean hasChanged = true;
    while (hasChanged) {
      References references = References.between(older, newer, this);
      hasChanged = false;
      for (Declaration old : gone) {
        for (String candidate : best(old, references)) {
          Declaration successor = references.declaration(candidate);
          if (best(successor, references.reversed()).equals(Set.of(old.name()))) {
            put(old, successor);
            hasChanged = true;
          }
        }
      }
    }
  }

  /** The one that has most in common with a type among those in its places; none if two have. */
  private Set<String> best(Declaration type, References references) {
    Map<String, Integer> counts = references.successors(type.name());
    Comparator<Declaration> byLikeness =
        Comparator.<Declaration>comparingDouble(each -> members.likeness(type, each))
            .thenComparingInt(each -> counts.getOrDefault(each.name(), 0))
            .thenComparing(each -> haveOneSimpleName(type, each));
    List<Declaration> candidates =
        counts.keySet().stream()
            .map(references::declaration)
            .filter(each -> isFree(each) && isFree(type) && members.likeness(type, each) > 0)
            .sorted(byLikeness.reversed())
            .toList();
    boolean isTie =
        candidates.size() > 1 && byLikeness.compare(candidates.get(0), candidates.get(1)) == 0;
    return candidates.isEmpty() || isTie ? Set.of() : Set.of(candidates.get(0).name());
  }

  private void match(BiPredicate<Declaration, Declaration> same) {
    for (Declaration old : gone) {
      List<Declaration> candidates = added.stream().filter(each -> fits(old, each, same)).toList();
      if (candidates.size() > 1) {
        candidates = candidates.stream().filter(each -> haveOneSimpleName(old, each)).toList();
      }
      if (candidates.size() == 1) {
        Declaration candidate = candidates.get(0);
        List<Declaration> rivals =
            gone.stream().filter(each -> fits(each, candidate, same)).toList();
        if (rivals.size() > 1) {
          rivals = rivals.stream().filter(each -> haveOneSimpleName(each, candidate)).toList();
        }
        if (rivals.equals(List.of(old))) {
          put(old, candidate);
        }
      }
    }
  }

  private boolean fits(
      Declaration old, Declaration candidate, BiPredicate<Declaration, Declaration> same) {
    return isFree(old)
        && isFree(candidate)
        && members.likeness(old, candidate) > 0
        && same.test(old, candidate)
        && !isContradicted(old, candidate);
  }

  private boolean isFree(Declaration declaration) {
    return !newNames.containsKey(declaration.name()) && !oldNames.containsKey(declaration.name());
  }

  private void put(Declaration old, Declaration successor) {
    newNames.put(old.name(), successor.name());
    oldNames.put(successor.name(), old.name());
  }

  /** Whether types that both versions have refer to the old one, and none of them to the other. */
  private boolean isContradicted(Declaration old, Declaration candidate) {
    Set<String> known = new HashSet<>();
    for (Declaration referrer : older.declarations().values()) {
      boolean isKnown = newer.declarations().containsKey(newName(referrer.name()));
      if (isKnown && References.namesIn(referrer).contains(old.name())) {
        known.add(newName(referrer.name()));
      }
    }
    return !known.isEmpty()
        && newer.declarations().values().stream()
            .filter(each -> known.contains(each.name()))
            .noneMatch(each -> References.namesIn(each).contains(candidate.name()));
  }

  private boolean haveOneNameAndLookAlike(Declaration old, Declaration candidate) {
    return haveOneSimpleName(old, candidate)
        && members.likeness(old, candidate) >= 0.5
        && areNestedAlike(old, candidate);
  }

  /** A nested type does not move into another one, unless the one around it was renamed so. */
  private boolean areNestedAlike(Declaration old, Declaration candidate) {
    String before = Names.outer(old.name());
    String after = Names.outer(candidate.name());
    boolean isOuterStillThere = newer.types().contains(before) || newNames.containsKey(before);
    boolean wasOuterThere = older.types().contains(after) || oldNames.containsKey(after);
    return areSame(before, after) || (!isOuterStillThere && !wasOuterThere);
  }

  private static boolean haveOneSimpleName(Declaration one, Declaration other) {
    return Names.last(one.name()).equals(Names.last(other.name()));
  }

  /** What the new version calls a type of the old one. */
  String newName(String oldName) {
    return newNames.getOrDefault(oldName, oldName);
  }

  /** Whether the new version has a type of the old one under this name. */
  boolean isNewNameOfAnOldType(String newName) {
    return oldNames.containsKey(newName);
  }

  /** Whether a type of the old version and one of the new version are the same. */
  boolean areSame(String oldName, String newName) {
    return newName(oldName).equals(newName);
  }
}
