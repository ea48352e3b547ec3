package io.github.plaidschema.compatibility.compare;

import static io.github.plaidschema.compatibility.compare.Audience.COMPILED;
import static io.github.plaidschema.compatibility.compare.Audience.IMPLEMENTERS;
import static io.github.plaidschema.compatibility.compare.Audience.SOURCE;

import io.github.plaidschema.compatibility.describe.Field;
import io.github.plaidschema.compatibility.describe.JavaType;
import io.github.plaidschema.model.Presence;

/** What changes of accessors mean for code. */
final class AccessorEffects {
  private static final String DOES_NOT_LINK = "Compiled calls fail with NoSuchMethodError.";
  private static final String DOES_NOT_COMPILE = "Calls do not compile.";
  private static final String DOES_NOT_IMPLEMENT = "Implementations do not compile.";

  private AccessorEffects() {}

  /** Of an accessor that is not there any more, with its methods of the builder. */
  static Effects gone() {
    return Effects.none()
        .breaks(COMPILED, DOES_NOT_LINK)
        .breaks(SOURCE, DOES_NOT_COMPILE)
        .breaks(IMPLEMENTERS, "An @Override of it does not compile.");
  }

  /** Of an accessor that returns something of its own, and is no longer a field. */
  static Effects derived() {
    return Effects.none()
        .breaks(
            COMPILED, "Compiled calls of its methods of the builder fail with NoSuchMethodError.")
        .breaks(SOURCE, "Calls of its methods of the builder do not compile.");
  }

  /** Of what the accessor returns. */
  static Effects ofReturnType(Field older, Field newer) {
    JavaType before = older.accessor().returned();
    JavaType after = newer.accessor().returned();
    if (before.isSameButForNullness(after)) {
      return Effects.none();
    }
    boolean isLinked = older.accessor().descriptor().equals(newer.accessor().descriptor());
    Effects effects =
        Effects.none()
            .breaks(
                COMPILED,
                isLinked
                    ? "Compiled callers get values of another type, and fail with"
                        + " ClassCastException."
                    : DOES_NOT_LINK)
            .breaks(
                IMPLEMENTERS,
                isLinked
                    ? DOES_NOT_IMPLEMENT
                    : "Compiled implementations fail with AbstractMethodError; their sources do not"
                        + " compile.");
    return before.boxed().isSameButForNullness(after.boxed())
        ? effects.changes(SOURCE, "Calls compile where Java boxes or unboxes the value.")
        : effects.breaks(SOURCE, DOES_NOT_COMPILE);
  }

  /** Of when there is a value, apart from what the accessor returns. */
  static Effects ofPresence(Presence before, Presence after) {
    Effects effects = Effects.none();
    if (before == Presence.DEFAULTED) {
      effects.breaks(
          IMPLEMENTERS,
          "Implementations without a method of their own fail with AbstractMethodError, and do not"
              + " compile.");
    }
    switch (after) {
      case REQUIRED ->
          effects.onCallers(
              Effect.breaks("build() throws MissingValueException where it is not set."));
      case NULLABLE -> effects.onCallers(Effect.changes("The value may be null."));
      case OPTIONAL -> {}
      case DEFAULTED -> {
        if (before == Presence.NULLABLE || before == Presence.OPTIONAL) {
          effects.onCallers(Effect.breaks("The builder rejects null."));
        }
      }
    }
    if (after == Presence.REQUIRED && before == Presence.NULLABLE) {
      effects
          .onCallers(Effect.breaks("The builder rejects null."))
          .changes(IMPLEMENTERS, "An implementation must not return null any more.");
    }
    return effects;
  }
}
