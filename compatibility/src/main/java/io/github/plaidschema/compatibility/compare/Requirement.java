package io.github.plaidschema.compatibility.compare;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which changes make two versions incompatible.
 *
 * @param audiences those that matter
 * @param from the least severity that fails
 * @param accepted ids of changes that are known and wanted
 * @since 0.1.0
 */
public record Requirement(Set<Audience> audiences, Severity from, Set<String> accepted) {

  /**
   * Nothing may break for callers and on the wire. Implementers are left out, as every new accessor
   * breaks them, and few implement the interfaces themselves.
   */
  public static final Requirement DEFAULT =
      new Requirement(
          EnumSet.complementOf(EnumSet.of(Audience.IMPLEMENTERS)), Severity.BREAKS, Set.of());

  public Requirement {
    audiences = Set.copyOf(audiences);
    accepted = Set.copyOf(accepted);
  }

  /** With only these audiences. */
  public Requirement forAudiences(Collection<Audience> only) {
    return new Requirement(Set.copyOf(only), from, accepted);
  }

  /** With changes that fail from this severity on. */
  public Requirement from(Severity severity) {
    return new Requirement(audiences, severity, accepted);
  }

  /** With more changes that are accepted, by their {@link Change#id}. */
  public Requirement accepting(Collection<String> ids) {
    Set<String> all = new LinkedHashSet<>(accepted);
    all.addAll(ids);
    return new Requirement(audiences, from, all);
  }

  /** The changes that this does not allow; none if the versions are compatible. */
  public List<Change> violations(Comparison comparison) {
    return comparison.changes().stream()
        .filter(change -> !accepted.contains(change.id()))
        .filter(this::fails)
        .toList();
  }

  /** The ids that are accepted, though there is no such change; sorted. */
  public List<String> unused(Comparison comparison) {
    Set<String> ids = comparison.changes().stream().map(Change::id).collect(Collectors.toSet());
    return accepted.stream().filter(id -> !ids.contains(id)).sorted().toList();
  }

  private boolean fails(Change change) {
    return change.severity(audiences).isAtLeast(from);
  }
}
