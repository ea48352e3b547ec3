package io.github.plaidschema.processor.emit;

import io.github.plaidschema.processor.model.Union;
import java.util.List;

/** Writes the source files of a union: the codec class and the visitor. */
public final class UnionWriter {
  private UnionWriter() {}

  /**
   * The files, of which each compiles without a warning and none depends on anything but the union.
   */
  public static List<GeneratedFile> write(Union union) {
    return List.of(
        SourceFile.of(union, new UnionCodecEmitter(union).codec()),
        SourceFile.of(union, new VisitorEmitter(union).visitor()));
  }
}
