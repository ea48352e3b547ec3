package io.github.plaidschema.compatibility.compare;

import static io.github.plaidschema.compatibility.compare.Audience.COMPILED;
import static io.github.plaidschema.compatibility.compare.Audience.READERS;
import static io.github.plaidschema.compatibility.compare.Audience.SOURCE;
import static io.github.plaidschema.compatibility.compare.Audience.WRITERS;
import static io.github.plaidschema.compatibility.compare.Direction.NEW_READS_OLD;
import static io.github.plaidschema.compatibility.compare.Direction.OLD_READS_NEW;

import io.github.plaidschema.compatibility.describe.Enumeration;
import io.github.plaidschema.compatibility.describe.Enumeration.Constant;
import java.util.List;
import java.util.Optional;

/** What changed of an enum that both versions have. */
final class EnumChanges {
  private final Enumeration older;
  private final Enumeration newer;
  private final boolean oldIsClosed;
  private final boolean newIsClosed;
  private final Changes changes;

  /**
   * @param oldIsClosed whether the old version has a field of the enum that is not an open enum
   * @param newIsClosed whether the new version has one
   */
  EnumChanges(
      Enumeration older,
      Enumeration newer,
      boolean oldIsClosed,
      boolean newIsClosed,
      Changes changes) {
    this.older = older;
    this.newer = newer;
    this.oldIsClosed = oldIsClosed;
    this.newIsClosed = newIsClosed;
    this.changes = changes;
  }

  void compare() {
    for (Constant constant : older.constants()) {
      Optional<Constant> same = named(newer.constants(), constant.name());
      Optional<Constant> renamed =
          withText(newer.constants(), constant.text())
              .filter(other -> named(older.constants(), other.name()).isEmpty());
      if (same.isPresent()) {
        compare(constant, same.get());
      } else if (renamed.isPresent()) {
        renamed(constant, renamed.get());
      } else {
        removed(constant);
      }
    }
    for (Constant constant : newer.constants()) {
      boolean isRenamed =
          withText(older.constants(), constant.text())
              .filter(other -> named(newer.constants(), other.name()).isEmpty())
              .isPresent();
      if (named(older.constants(), constant.name()).isEmpty() && !isRenamed) {
        added(constant);
      }
    }
    compareFallbacks();
  }

  private static Optional<Constant> named(List<Constant> constants, String name) {
    return constants.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private static Optional<Constant> withText(List<Constant> constants, String text) {
    return constants.stream().filter(each -> each.text().equals(text)).findFirst();
  }

  private void compare(Constant before, Constant after) {
    if (!before.text().equals(after.text())) {
      changes.add(
          ChangeKind.CONSTANT_TEXT_CHANGED,
          before.name(),
          quoted(before),
          quoted(after),
          Effects.none()
              .on(OLD_READS_NEW, ofUnknownText(older, oldIsClosed, OLD_READS_NEW))
              .on(NEW_READS_OLD, ofUnknownText(newer, newIsClosed, NEW_READS_OLD))
              .and(notRecognized()));
    }
    if (after.isDeprecated() && !before.isDeprecated()) {
      changes.add(
          ChangeKind.CONSTANT_DEPRECATED,
          before.name(),
          "",
          "@Deprecated",
          Effects.none().changes(SOURCE, "The compiler warns where it is used."));
    }
  }

  /** An open enum keeps the text, but takes it for an unknown one. */
  private static Effects notRecognized() {
    String meaning = "The text stands for no constant.";
    return Effects.none().changes(READERS, meaning).changes(WRITERS, meaning);
  }

  private void renamed(Constant before, Constant after) {
    changes.add(
        ChangeKind.CONSTANT_RENAMED,
        before.name(),
        before.name(),
        after.name(),
        Effects.none()
            .breaks(COMPILED, "Compiled uses fail with NoSuchFieldError.")
            .breaks(SOURCE, "Uses do not compile."));
  }

  private void removed(Constant constant) {
    Effects effects =
        Effects.none()
            .breaks(COMPILED, "Compiled uses fail with NoSuchFieldError.")
            .breaks(SOURCE, "Uses do not compile.")
            .changes(WRITERS, "The text stands for no constant.")
            .on(NEW_READS_OLD, ofUnknownText(newer, newIsClosed, NEW_READS_OLD));
    changes.add(ChangeKind.CONSTANT_REMOVED, constant.name(), quoted(constant), "", effects);
  }

  private void added(Constant constant) {
    changes.add(
        ChangeKind.CONSTANT_ADDED,
        constant.name(),
        "",
        quoted(constant),
        Effects.none()
            .changes(COMPILED, "A switch over all constants fails when it meets this one.")
            .changes(SOURCE, "A switch over all constants does not compile without a default.")
            .on(OLD_READS_NEW, ofUnknownText(older, oldIsClosed, OLD_READS_NEW)));
  }

  /** An open enum keeps what it does not know. */
  private static Effect ofUnknownText(Enumeration reading, boolean isClosed, Direction direction) {
    if (!isClosed) {
      return Effect.NONE;
    }
    return reading
        .fallback()
        .map(
            fallback ->
                Effect.changes("%s reads the text as %s.".formatted(direction.reader(), fallback)))
        .orElseGet(() -> Effect.breaks("%s rejects the text.".formatted(direction.reader())));
  }

  private void compareFallbacks() {
    Optional<String> before = older.fallback();
    Optional<String> after = newer.fallback();
    if (before.equals(after)
        || (before.isPresent() && after.isPresent() && isRename(before, after))) {
      return;
    }
    if (before.isEmpty()) {
      Effects effects = Effects.none();
      if (oldIsClosed) {
        effects.changes(
            READERS, "The old version rejects unknown texts, which the new one passes on.");
      }
      changes.add(ChangeKind.FALLBACK_ADDED, "", after.orElseThrow(), effects);
    } else if (after.isEmpty()) {
      Effects effects = Effects.none();
      if (newIsClosed) {
        effects.breaks(WRITERS, "The new version rejects texts that it does not know.");
      }
      changes.add(ChangeKind.FALLBACK_REMOVED, before.get(), "", effects);
    } else {
      Effect other = Effect.changes("An unknown text is another constant.");
      changes.add(
          ChangeKind.FALLBACK_CHANGED,
          before.get(),
          after.get(),
          Effects.none().onCallers(other).on(WRITERS, other));
    }
  }

  /** Whether the constant itself was renamed, which is told already. */
  private boolean isRename(Optional<String> before, Optional<String> after) {
    Optional<String> textBefore =
        before.flatMap(name -> named(older.constants(), name)).map(Constant::text);
    Optional<String> textAfter =
        after.flatMap(name -> named(newer.constants(), name)).map(Constant::text);
    return textBefore.equals(textAfter);
  }

  private static String quoted(Constant constant) {
    return "\"" + constant.text() + "\"";
  }
}
