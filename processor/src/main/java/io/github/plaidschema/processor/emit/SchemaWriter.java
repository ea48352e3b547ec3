package io.github.plaidschema.processor.emit;

import io.github.plaidschema.processor.model.Schema;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the source files of a schema: the builder, which holds the value class, and the codec
 * class.
 */
public final class SchemaWriter {
  private SchemaWriter() {}

  /**
   * The files, of which each compiles without a warning and none depends on anything but the
   * schema.
   */
  public static List<GeneratedFile> write(Schema schema) {
    Schema named = ShadowedTypes.calledByWholeNames(schema);
    return List.of(
        SourceFile.of(
            schema,
            new BuilderEmitter(SchemaLayout.ofBuilder(named))
                .builder()
                .addModifiers(Modifier.FINAL)),
        SourceFile.of(schema, new CodecEmitter(SchemaLayout.ofValue(named)).codec()));
  }
}
