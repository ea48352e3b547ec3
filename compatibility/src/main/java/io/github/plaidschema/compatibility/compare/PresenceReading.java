package io.github.plaidschema.compatibility.compare;

import io.github.plaidschema.model.Presence;

/** What becomes of absent values and nulls when the other version reads them. */
final class PresenceReading {
  private PresenceReading() {}

  /** Where the one version describes a field otherwise than the other, which reads. */
  static Effect effect(Presence written, Presence read, Direction direction) {
    return switch (written) {
      case REQUIRED -> Effect.NONE;
      case NULLABLE ->
          read == Presence.NULLABLE || read == Presence.OPTIONAL
              ? Effect.NONE
              : ofMissing(read, direction, "is null");
      case OPTIONAL -> ofMissing(read, direction, "is absent or null");
      case DEFAULTED ->
          read == Presence.DEFAULTED
              ? Effect.NONE
              : Effect.changes(
                  direction.reader()
                      + " knows no default: a document that leaves the property out has no value"
                      + " for it.");
    };
  }

  /** Where documents do not have the property any more. */
  static Effect ofAbsent(Presence read, Direction direction) {
    return read == Presence.OPTIONAL
        ? Effect.changes(direction.reader() + " finds it empty.")
        : ofMissing(read, direction, "is absent");
  }

  private static Effect ofMissing(Presence read, Direction direction, String where) {
    String reader = direction.reader();
    return switch (read) {
      case REQUIRED ->
          Effect.breaks(
              "%s throws MissingValueException when it is asked for and %s."
                  .formatted(reader, where));
      case NULLABLE ->
          Effect.changes(
              "%s returns null where it %s, and rejects an absent one if strict."
                  .formatted(reader, where));
      case OPTIONAL -> Effect.NONE;
      case DEFAULTED ->
          Effect.changes("%s returns its default where it %s.".formatted(reader, where));
    };
  }
}
