package io.github.plaidschema.compatibility.compare;

import static io.github.plaidschema.compatibility.compare.Audience.COMPILED;
import static io.github.plaidschema.compatibility.compare.Audience.IMPLEMENTERS;
import static io.github.plaidschema.compatibility.compare.Audience.READERS;
import static io.github.plaidschema.compatibility.compare.Audience.SOURCE;
import static io.github.plaidschema.compatibility.compare.Audience.WRITERS;
import static io.github.plaidschema.compatibility.compare.Direction.NEW_READS_OLD;
import static io.github.plaidschema.compatibility.compare.Direction.OLD_READS_NEW;

import io.github.plaidschema.compatibility.describe.DefaultValue;
import io.github.plaidschema.compatibility.describe.Field;
import io.github.plaidschema.compatibility.describe.JavaType;
import io.github.plaidschema.model.Presence;
import java.util.Optional;

/** What changed of a field that both versions have. */
final class FieldChanges {
  private static final String CODED = "What a codec reads and writes is not known to this check.";

  private final WireReading oldReadsNew;
  private final WireReading newReadsOld;
  private final Changes changes;

  FieldChanges(WireReading oldReadsNew, WireReading newReadsOld, Changes changes) {
    this.oldReadsNew = oldReadsNew;
    this.newReadsOld = newReadsOld;
    this.changes = changes;
  }

  void compare(Field older, Field newer) {
    compareNames(older, newer);
    comparePresence(older, newer);
    compareTypes(older, newer);
    compareCodecs(older, newer);
    compareDefaults(older, newer);
    compareMarks(older, newer);
  }

  private void add(ChangeKind kind, Field of, String before, String after, Effects effects) {
    changes.add(kind, of.accessor().name(), before, after, effects);
  }

  private void compareNames(Field older, Field newer) {
    String accessor = older.accessor().name();
    if (!accessor.equals(newer.accessor().name())) {
      add(
          ChangeKind.ACCESSOR_RENAMED,
          older,
          accessor + "()",
          newer.accessor().name() + "()",
          AccessorEffects.gone());
    }
    if (!older.jsonName().equals(newer.jsonName())) {
      add(
          ChangeKind.JSON_NAME_CHANGED,
          older,
          quoted(older.jsonName()),
          quoted(newer.jsonName()),
          Effects.none()
              .breaks(READERS, "The old version does not find what the new name holds.")
              .breaks(WRITERS, "The new version does not find what the old name holds."));
    }
  }

  private void comparePresence(Field older, Field newer) {
    Presence before = older.presence();
    Presence after = newer.presence();
    if (before == after) {
      return;
    }
    Effects effects =
        AccessorEffects.ofReturnType(older, newer)
            .and(AccessorEffects.ofPresence(before, after))
            .on(OLD_READS_NEW, PresenceReading.effect(after, before, OLD_READS_NEW))
            .on(NEW_READS_OLD, PresenceReading.effect(before, after, NEW_READS_OLD));
    ChangeKind kind =
        switch (after) {
          case REQUIRED -> ChangeKind.BECAME_REQUIRED;
          case NULLABLE -> ChangeKind.BECAME_NULLABLE;
          case OPTIONAL -> ChangeKind.BECAME_OPTIONAL;
          case DEFAULTED -> ChangeKind.DEFAULT_ADDED;
        };
    add(kind, older, shown(older), shown(newer), effects);
  }

  private void compareTypes(Field older, Field newer) {
    JavaType before = older.type();
    JavaType after = newer.type();
    boolean isBoxedByPresence =
        older.presence() != newer.presence() && before.boxed().equals(after.boxed());
    if (before.equals(after) || isBoxedByPresence) {
      return;
    }
    if (before.isSameButForNullness(after)) {
      compareElements(older, newer);
      return;
    }
    Effects effects = AccessorEffects.ofReturnType(older, newer);
    if (older.codec().isEmpty() && newer.codec().isEmpty()) {
      effects
          .on(OLD_READS_NEW, oldReadsNew.effect(after, before))
          .on(NEW_READS_OLD, newReadsOld.effect(before, after));
    } else {
      effects.changes(READERS, CODED).changes(WRITERS, CODED);
    }
    JavaType shownBefore = older.accessor().returned();
    JavaType shownAfter = newer.accessor().returned();
    boolean lookAlike = shownBefore.toString().equals(shownAfter.toString());
    add(
        ChangeKind.FIELD_TYPE_CHANGED,
        older,
        lookAlike ? shownBefore.qualified() : shownBefore.toString(),
        lookAlike ? shownAfter.qualified() : shownAfter.toString(),
        effects);
  }

  private void compareElements(Field older, Field newer) {
    if (isNullableAnywhere(newer.type(), older.type())) {
      add(
          ChangeKind.ELEMENTS_BECAME_NULLABLE,
          older,
          older.type().toString(),
          newer.type().toString(),
          Effects.none()
              .onCallers(Effect.changes("An element may be null."))
              .breaks(READERS, "The old version rejects an element that is null."));
    }
    if (isNullableAnywhere(older.type(), newer.type())) {
      add(
          ChangeKind.ELEMENTS_BECAME_NON_NULL,
          older,
          older.type().toString(),
          newer.type().toString(),
          Effects.none()
              .onCallers(Effect.breaks("The builder rejects an element that is null."))
              .changes(IMPLEMENTERS, "No element may be null any more.")
              .breaks(WRITERS, "The new version rejects an element that is null."));
    }
  }

  /** Whether the one type has a mark that the other has not, in the same place. */
  private static boolean isNullableAnywhere(JavaType one, JavaType other) {
    boolean isNullable = one.isNullable() && !other.isNullable();
    for (int i = 0; i < one.arguments().size(); i++) {
      isNullable |= isNullableAnywhere(one.arguments().get(i), other.arguments().get(i));
    }
    return isNullable;
  }

  /** What a codec reads and writes is not known. */
  private void compareCodecs(Field older, Field newer) {
    if (!older.codec().equals(newer.codec())) {
      add(
          ChangeKind.CODEC_CHANGED,
          older,
          older.codec().orElse(""),
          newer.codec().orElse(""),
          Effects.none().changes(READERS, CODED).changes(WRITERS, CODED));
    }
  }

  private void compareDefaults(Field older, Field newer) {
    Optional<DefaultValue> before = older.defaultValue();
    Optional<DefaultValue> after = newer.defaultValue();
    if (before.isEmpty() || after.isEmpty() || before.get().code().equals(after.get().code())) {
      return;
    }
    String everywhere = "Where there is no value, the accessor returns another one.";
    String wire = "A document without the property means something else to each version.";
    add(
        ChangeKind.DEFAULT_CHANGED,
        older,
        before.get().text(),
        after.get().text(),
        Effects.none()
            .onCallers(Effect.changes(everywhere))
            .changes(IMPLEMENTERS, everywhere)
            .changes(READERS, wire)
            .changes(WRITERS, wire));
  }

  private void compareMarks(Field older, Field newer) {
    if (older.isSensitive() && !newer.isSensitive()) {
      add(
          ChangeKind.SENSITIVE_DROPPED,
          older,
          "@Sensitive",
          "",
          Effects.none().onCallers(Effect.breaks("toString prints the secret.")));
    } else if (newer.isSensitive() && !older.isSensitive()) {
      add(
          ChangeKind.SENSITIVE_ADDED,
          older,
          "",
          "@Sensitive",
          Effects.none().onCallers(Effect.changes("toString prints [redacted].")));
    }
    if (newer.isDeprecated() && !older.isDeprecated()) {
      add(
          ChangeKind.FIELD_DEPRECATED,
          older,
          "",
          "@Deprecated",
          Effects.none()
              .changes(SOURCE, "The compiler warns where it is used.")
              .changes(IMPLEMENTERS, "The compiler warns where it is implemented."));
    }
  }

  /** As the interface declares it. */
  static String shown(Field field) {
    String shown = field.accessor().returned().toString();
    return field
        .defaultValue()
        .map(value -> "%s, by default %s".formatted(shown, value.text()))
        .orElse(shown);
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  /** A field that only the new version has. */
  void added(Field field, boolean oldKeepsUnknownProperties) {
    Effects effects =
        Effects.none().on(OLD_READS_NEW, unknown(OLD_READS_NEW, oldKeepsUnknownProperties));
    if (field.presence() != Presence.DEFAULTED) {
      effects.breaks(
          IMPLEMENTERS,
          "Compiled implementations fail with AbstractMethodError when it is asked for; their"
              + " sources do not compile.");
    }
    switch (field.presence()) {
      case REQUIRED ->
          effects
              .onCallers(Effect.breaks("build() throws MissingValueException, as nobody sets it."))
              .breaks(
                  WRITERS,
                  "The new version throws MissingValueException when it is asked for and is"
                      + " absent.");
      case NULLABLE ->
          effects.changes(
              WRITERS,
              "The new version returns null where it is absent, and is rejected if strict.");
      default -> {}
    }
    add(ChangeKind.FIELD_ADDED, field, "", shown(field), effects);
  }

  /**
   * A field that only the old version has.
   *
   * @param isDerived whether its accessor is still there, and returns something of its own
   */
  void removed(Field field, boolean newKeepsUnknownProperties, boolean isDerived) {
    add(
        ChangeKind.FIELD_REMOVED,
        field,
        shown(field),
        "",
        (isDerived ? AccessorEffects.derived() : AccessorEffects.gone())
            .on(OLD_READS_NEW, PresenceReading.ofAbsent(field.presence(), OLD_READS_NEW))
            .on(NEW_READS_OLD, unknown(NEW_READS_OLD, newKeepsUnknownProperties)));
  }

  static Effect unknown(Direction direction, boolean isKept) {
    return isKept
        ? Effect.NONE
        : Effect.changes(
            direction.reader() + " skips what it does not know, and rejects it if strict.");
  }

  static boolean isLinkBroken(Field older, Field newer) {
    return !older.accessor().name().equals(newer.accessor().name())
        || AccessorEffects.ofReturnType(older, newer).severityFor(COMPILED) == Severity.BREAKS;
  }
}
