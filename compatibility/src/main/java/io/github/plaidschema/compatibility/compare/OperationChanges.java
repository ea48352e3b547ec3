package io.github.plaidschema.compatibility.compare;

import static io.github.plaidschema.compatibility.compare.Audience.COMPILED;
import static io.github.plaidschema.compatibility.compare.Audience.IMPLEMENTERS;
import static io.github.plaidschema.compatibility.compare.Audience.READERS;
import static io.github.plaidschema.compatibility.compare.Audience.SOURCE;
import static io.github.plaidschema.compatibility.compare.Audience.WRITERS;

import io.github.plaidschema.compatibility.describe.JavaType;
import io.github.plaidschema.compatibility.describe.Names;
import io.github.plaidschema.compatibility.describe.Operation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What changed of the operations: readers have their responses, writers their requests. */
final class OperationChanges {
  private static final JavaType VOID = JavaType.of("void");
  private static final String BINARY = "io.github.plaidschema.client.BinaryResponse";

  private final WireReading oldReadsNew;
  private final WireReading newReadsOld;
  private final List<Change> all = new ArrayList<>();

  OperationChanges(WireReading oldReadsNew, WireReading newReadsOld) {
    this.oldReadsNew = oldReadsNew;
    this.newReadsOld = newReadsOld;
  }

  /** All changes, by interface and method. */
  List<Change> compare(OperationPairs operations) {
    operations.pairs().forEach(this::compare);
    operations.removed().forEach(this::removed);
    operations.added().forEach(this::added);
    return all;
  }

  private void add(
      ChangeKind kind, Operation of, String part, String before, String after, Effects effects) {
    Changes changes = new Changes(of.client(), EnumSet.allOf(Audience.class));
    changes.add(kind, of.method() + (part.isEmpty() ? "" : "." + part), before, after, effects);
    all.addAll(changes.all());
  }

  private void removed(Operation operation) {
    add(
        ChangeKind.OPERATION_REMOVED,
        operation,
        "",
        operation.request(),
        "",
        AccessorEffects.gone()
            .breaks(WRITERS, "The new version describes no such request: the service may not."));
  }

  private void added(Operation operation) {
    add(
        ChangeKind.OPERATION_ADDED,
        operation,
        "",
        "",
        operation.request(),
        Effects.none().breaks(IMPLEMENTERS, "Implementations do not compile without it."));
  }

  private void compare(Operation older, Operation newer) {
    compareMethods(older, newer);
    new ParameterChanges(
            newReadsOld,
            (kind, part, before, after, effects) -> add(kind, older, part, before, after, effects))
        .compare(older, newer);
    compareResponses(older, newer);
    compareErrors(older, newer);
    if (!older.repeat().equals(newer.repeat())) {
      add(
          ChangeKind.REPEAT_CHANGED,
          older,
          "",
          older.repeat(),
          newer.repeat(),
          Effects.none()
              .onCallers(Effect.changes("A request that failed is sent again in other cases.")));
    }
    if (!older.pages().equals(newer.pages())) {
      comparePages(older, newer);
    }
  }

  private void compareMethods(Operation older, Operation newer) {
    if (!older.name().equals(newer.name())) {
      boolean isMoved = !older.client().equals(newer.client());
      add(
          ChangeKind.OPERATION_RENAMED,
          older,
          "",
          shown(older, isMoved),
          shown(newer, isMoved),
          AccessorEffects.gone());
    }
    if (!older.request().equals(newer.request())) {
      boolean isSame = OperationPairs.anonymous(older).equals(OperationPairs.anonymous(newer));
      add(
          ChangeKind.REQUEST_CHANGED,
          older,
          "",
          older.request(),
          newer.request(),
          isSame
              ? Effects.none()
              : Effects.none()
                  .breaks(
                      WRITERS,
                      "The old version sends its requests where the new one describes none."));
    }
    if (newer.isDeprecated() && !older.isDeprecated()) {
      add(
          ChangeKind.OPERATION_DEPRECATED,
          older,
          "",
          "",
          "@Deprecated",
          Effects.none()
              .changes(SOURCE, "The compiler warns where it is used.")
              .changes(IMPLEMENTERS, "The compiler warns where it is implemented."));
    }
  }

  private static String shown(Operation operation, boolean withInterface) {
    String name = withInterface ? Names.simple(operation.name()) : operation.method();
    return name + "()";
  }

  private void compareResponses(Operation older, Operation newer) {
    JavaType before = older.response();
    JavaType after = newer.response();
    if (before.equals(after)) {
      return;
    }
    Effects effects =
        Effects.none()
            .breaks(COMPILED, "Compiled calls fail with NoSuchMethodError or ClassCastException.")
            .breaks(IMPLEMENTERS, "Implementations do not compile.")
            .on(READERS, readResponse(after, before));
    if (!before.equals(VOID)) {
      effects.breaks(SOURCE, "Calls that use the response do not compile.");
    }
    add(ChangeKind.RESPONSE_TYPE_CHANGED, older, "", before.toString(), after.toString(), effects);
  }

  /** What becomes of responses of the new version: bytes are whatever they are. */
  private Effect readResponse(JavaType written, JavaType read) {
    if (read.equals(VOID) || read.name().equals(BINARY)) {
      return Effect.NONE;
    }
    if (written.equals(VOID) || written.name().equals(BINARY)) {
      return Effect.breaks("The old version finds no JSON in the response.");
    }
    return oldReadsNew.effect(written, read);
  }

  private void compareErrors(Operation older, Operation newer) {
    Optional<JavaType> before = older.error();
    Optional<JavaType> after = newer.error();
    if (before.equals(after)) {
      return;
    }
    Effects effects = Effects.none();
    if (before.isPresent()) {
      effects.onCallers(Effect.changes("Code that asks for the error in its old type finds none."));
    }
    if (before.isPresent() && after.isPresent()) {
      effects.on(READERS, oldReadsNew.effect(after.get(), before.get()));
    }
    add(
        ChangeKind.ERROR_TYPE_CHANGED,
        older,
        "",
        before.map(JavaType::toString).orElse(""),
        after.map(JavaType::toString).orElse(""),
        effects);
  }

  private void comparePages(Operation older, Operation newer) {
    Effects effects = Effects.none();
    if (newer.pages().isEmpty()) {
      effects
          .breaks(COMPILED, "Compiled code that reads its pages fails with NoSuchFieldError.")
          .breaks(SOURCE, "Code that reads its pages does not compile.");
    } else if (!older.pages().isEmpty()) {
      effects.onCallers(Effect.changes("Pages follow each other by other properties."));
    }
    add(ChangeKind.PAGES_CHANGED, older, "", older.pages(), newer.pages(), effects);
  }
}
