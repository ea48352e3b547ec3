package io.github.plaidschema.compatibility.compare;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What a change does to each audience; nothing to those that it was not told of. */
final class Effects {
  private final Map<Audience, Effect> effects = new EnumMap<>(Audience.class);

  static Effects none() {
    return new Effects();
  }

  Effects on(Audience audience, Effect effect) {
    effects.merge(audience, effect, Effect::and);
    return this;
  }

  Effects on(Direction direction, Effect effect) {
    return on(direction.audience(), effect);
  }

  Effects breaks(Audience audience, String meaning) {
    return on(audience, Effect.breaks(meaning));
  }

  Effects changes(Audience audience, String meaning) {
    return on(audience, Effect.changes(meaning));
  }

  /** What compiled callers and their sources see alike. */
  Effects onCallers(Effect effect) {
    return on(Audience.COMPILED, effect).on(Audience.SOURCE, effect);
  }

  Effects and(Effects others) {
    others.effects.forEach(this::on);
    return this;
  }

  /** Without the audiences that there are none of. */
  Effects onlyOn(Set<Audience> audiences) {
    effects.keySet().retainAll(audiences);
    return this;
  }

  Severity severityFor(Audience audience) {
    return effects.getOrDefault(audience, Effect.NONE).severity();
  }

  Map<Audience, Effect> all() {
    Map<Audience, Effect> all = new EnumMap<>(Audience.class);
    for (Audience audience : Audience.values()) {
      all.put(audience, effects.getOrDefault(audience, Effect.NONE));
    }
    return Collections.unmodifiableMap(all);
  }
}
