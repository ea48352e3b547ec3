package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.processor.model.Declaration;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.NullMarked;

/** What all generated types have in common, whatever they are for. */
final class SourceFile {
  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  private static final String PROCESSOR = "io.github.plaidschema.processor.PlaidSchemaProcessor";

  private SourceFile() {}

  /** The file of a type that is generated for an interface. */
  static GeneratedFile of(Declaration declaration, TypeSpec.Builder type) {
    type.addAnnotation(NullMarked.class);
    if (declaration.seesGenerated()) {
      type.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", PROCESSOR).build());
    }
    if (declaration.touchesDeprecated()) {
      type.addAnnotation(deprecationIsKnown());
    }
    if (declaration.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    declaration.scope().hidden().forEach(type::alwaysQualify);
    if (declaration.scope().members().contains("Map")) {
      // JavaPoet imports java.util.Map where Map.Entry is named, whatever Map has to be qualified.
      type.alwaysQualify("Entry");
    }
    return GeneratedFile.of(
        declaration,
        JavaFile.builder(declaration.type().packageName(), type.build())
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
