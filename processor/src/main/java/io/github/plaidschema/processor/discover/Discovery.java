package io.github.plaidschema.processor.discover;

import io.github.plaidschema.processor.model.Declaration;
import io.github.plaidschema.processor.report.Finding;
import java.util.List;

/** What became of an annotated element. */
public sealed interface Discovery {

  /**
   * It is a schema or a union.
   *
   * @param warnings what its author may have overlooked
   */
  record Found(Declaration declaration, List<Finding> warnings) implements Discovery {}

  /**
   * It has mistakes.
   *
   * @param findings all of them
   */
  record Rejected(List<Finding> findings) implements Discovery {}

  /**
   * It refers to types that do not exist yet: another processor may still write them.
   *
   * @param findings one for each of them, in case none does, and all other mistakes
   */
  record Waiting(List<Finding> findings) implements Discovery {}
}
