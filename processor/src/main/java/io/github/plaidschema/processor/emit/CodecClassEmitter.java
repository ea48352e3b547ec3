package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.processor.model.RuntimeTypes;
import javax.lang.model.element.Modifier;

/** Writes {@code XJson.CODEC} and the class of it. */
final class CodecClassEmitter {
  private final ClassName type;
  private final ClassName json;

  /**
   * @param type the interface {@code X}
   * @param json {@code XJson}, which has the methods {@code read} and {@code write}
   */
  CodecClassEmitter(ClassName type, ClassName json) {
    this.type = type;
    this.json = json;
  }

  FieldSpec constant() {
    FieldSpec.Builder constant =
        FieldSpec.builder(codecType(), "CODEC", Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Immutable, and shared by all threads.\n")
            .initializer("new $T()", json.nestedClass("Codec"));
    return constant.addModifiers(Modifier.PUBLIC).build();
  }

  private TypeName codecType() {
    return ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, type);
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * private static final class Codec extends JsonCodec&lt;X&gt; {
   *   public X read(JsonReader in) {
   *     return XJson.read(in);
   *   }
   *   ...
   * </pre>
   */
  TypeSpec codecClass() {
    return TypeSpec.classBuilder("Codec")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .superclass(codecType())
        .addMethod(
            MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(RuntimeTypes.JSON_READER, "in")
                .addStatement("return $T.read(in)", json)
                .build())
        .addMethod(
            MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.JSON_WRITER, "out")
                .addParameter(type, "value")
                .addStatement("$T.write(out, value)", json)
                .build())
        .build();
  }
}
