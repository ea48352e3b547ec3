package io.github.plaidschema.processor.discover;

import io.github.plaidschema.processor.model.Declaration;
import io.github.plaidschema.processor.report.Diagnostic;
import java.util.List;

/** What became of an annotated element. */
public sealed interface Discovery {

  /**
   * It is a schema or a union.
   *
   * @param warnings what its author may have overlooked
   */
  record Found(Declaration declaration, List<Diagnostic> warnings) implements Discovery {}

  /**
   * It has mistakes.
   *
   * @param diagnostics all of them
   */
  record Rejected(List<Diagnostic> diagnostics) implements Discovery {}

  /**
   * It refers to types that do not exist yet: another processor may still write them.
   *
   * @param diagnostics one for each of them, in case none does, and all other mistakes
   */
  record Waiting(List<Diagnostic> diagnostics) implements Discovery {}
}
