package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.processor.model.RuntimeTypes;
import javax.lang.model.element.Modifier;

/**
 * Writes types that stand for those that are not generated, as their interface has errors. Where it
 * mentions them itself, compilers would complain of their absence first, and of the errors last.
 */
public final class PlaceholderWriter {
  private final ClassName type;
  private final boolean isPublic;

  /**
   * @param type the interface
   * @param isPublic whether generated types can be public
   */
  public PlaceholderWriter(ClassName type, boolean isPublic) {
    this.type = type;
    this.isPublic = isPublic;
  }

  /** In place of {@code XBuilder}. */
  public GeneratedFile builder(ClassName name) {
    return file(
        declaration(name)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(failing("create").addModifiers(Modifier.STATIC).returns(name).build())
            .addMethod(
                failing("from")
                    .addModifiers(Modifier.STATIC)
                    .addParameter(type, "value")
                    .returns(name)
                    .build())
            .addMethod(failing("build").returns(type).build()));
  }

  /** In place of {@code XJson}. */
  public GeneratedFile json(ClassName name) {
    return file(
        declaration(name)
            .superclass(ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, type))
            .addField(
                FieldSpec.builder(name, "CODEC", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer("new $T()", name)
                    .build())
            .addMethod(
                failing("read")
                    .addAnnotation(Override.class)
                    .addParameter(RuntimeTypes.JSON_READER, "in")
                    .returns(type)
                    .build())
            .addMethod(
                failing("write")
                    .addAnnotation(Override.class)
                    .addParameter(RuntimeTypes.JSON_WRITER, "out")
                    .addParameter(type, "value")
                    .build()));
  }

  private TypeSpec.Builder declaration(ClassName name) {
    TypeSpec.Builder declaration =
        TypeSpec.classBuilder(name)
            .addJavadoc(
                "Takes the place of a generated type until {@link $T} has no errors.\n", type)
            .addModifiers(Modifier.FINAL);
    return isPublic ? declaration.addModifiers(Modifier.PUBLIC) : declaration;
  }

  private MethodSpec.Builder failing(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addCode(
            CodeBlock.builder()
                .addStatement(
                    "throw new $T($S)",
                    UnsupportedOperationException.class,
                    type.simpleName() + " has errors")
                .build());
  }

  private GeneratedFile file(TypeSpec.Builder declaration) {
    return GeneratedFile.of(
        JavaFile.builder(type.packageName(), declaration.build())
            .skipJavaLangImports(true)
            .build());
  }
}
