package io.github.plaidschema.compatibility.compare;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One difference between two versions.
 *
 * @param type the name of the type, as the old version has it, or the new one if it is added
 * @param member the accessor, constant, text or method; empty if it is the type itself
 * @param before what was there; empty if nothing was
 * @param after what is there now; empty if nothing is
 * @param effects for each audience
 * @since 0.1.0
 */
public record Change(
    ChangeKind kind,
    String type,
    String member,
    String before,
    String after,
    Map<Audience, Effect> effects) {

  public Change {
    Map<Audience, Effect> copy = new EnumMap<>(Audience.class);
    copy.putAll(effects);
    effects = Collections.unmodifiableMap(copy);
  }

  /**
   * By which the change is accepted, such as {@code field-removed com.example.Account.mask}; no
   * other change between the same versions has it.
   */
  public String id() {
    return kind.id() + " " + place();
  }

  /** The type and the member, such as {@code com.example.Account.mask}. */
  public String place() {
    return member.isEmpty() ? type : type + "." + member;
  }

  /** What it does to an audience. */
  public Effect on(Audience audience) {
    return effects.getOrDefault(audience, Effect.NONE);
  }

  /** The worst that it does to any of these. */
  public Severity severity(Collection<Audience> audiences) {
    return audiences.stream()
        .map(audience -> on(audience).severity())
        .reduce(Severity.SAFE, Severity::or);
  }
}
