package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.processor.model.Schema;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.NullMarked;

/**
 * Writes the source files of a schema: the builder, which holds the value class, and the codec
 * class.
 */
public final class SchemaWriter {
  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  private static final String PROCESSOR = "io.github.plaidschema.processor.PlaidSchemaProcessor";

  private SchemaWriter() {}

  /**
   * The files, of which each compiles without a warning and none depends on anything but the
   * schema.
   */
  public static List<GeneratedFile> write(Schema schema) {
    return List.of(
        file(schema, new BuilderEmitter(SchemaLayout.ofBuilder(schema)).builder()),
        file(schema, new CodecEmitter(SchemaLayout.ofCodec(schema)).codec()));
  }

  private static GeneratedFile file(Schema schema, TypeSpec.Builder type) {
    type.addAnnotation(NullMarked.class);
    if (schema.seesGenerated()) {
      type.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", PROCESSOR).build());
    }
    if (schema.touchesDeprecated()) {
      type.addAnnotation(deprecationIsKnown());
    }
    if (schema.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    type.addModifiers(Modifier.FINAL);
    // Types that the interface declares are inherited by the value class and would shadow imports.
    schema.memberTypes().forEach(type::alwaysQualify);
    return GeneratedFile.of(
        JavaFile.builder(schema.type().packageName(), type.build())
            .skipJavaLangImports(true)
            .build());
  }

  /**
   * What the interface deprecates is generated all the same, and its users are warned, not its
   * author. The Eclipse compiler warns of each suppression without effect unless there is "all".
   */
  private static AnnotationSpec deprecationIsKnown() {
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember(
            "value",
            "{$S, $S, $S} /* the interface says so where it matters */",
            "all",
            "deprecation",
            "removal")
        .build();
  }
}
