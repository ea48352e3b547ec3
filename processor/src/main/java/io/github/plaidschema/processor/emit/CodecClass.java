package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.processor.model.RuntimeTypes;
import javax.lang.model.element.Modifier;

/**
 * What {@code XJson} is, whatever {@code X} is: a codec, of which there is one.
 *
 * @param type the interface {@code X}
 * @param json {@code XJson}
 */
record CodecClass(ClassName type, ClassName json) {
  /** The constant that holds the codec. */
  static final String INSTANCE = "CODEC";

  /**
   * Emits, for example:
   *
   * <pre>
   * public final class LinkJson extends SchemaCodec&lt;Link&gt; {
   *   /** Immutable, and shared by all threads. *&#47;
   *   public static final LinkJson CODEC = new LinkJson();
   *   ...
   *   private LinkJson() {
   *     super(1, "0.1.0");
   *   }
   * </pre>
   */
  TypeSpec.Builder declaration() {
    return TypeSpec.classBuilder(json)
        .addModifiers(Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(RuntimeTypes.SCHEMA_CODEC, type))
        .addField(
            FieldSpec.builder(json, INSTANCE, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Immutable, and shared by all threads.\n")
                .initializer("new $T()", json)
                .build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement(
                    "super($L, $S)", RuntimeTypes.LEVEL, RuntimeTypes.FIRST_VERSION_OF_LEVEL)
                .build());
  }

  /** {@code public X read(JsonReader in)}, without its body. */
  MethodSpec.Builder read() {
    return MethodSpec.methodBuilder("read")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(type)
        .addParameter(RuntimeTypes.JSON_READER, "in");
  }

  /** {@code public void write(JsonWriter out, X value)}, without its body. */
  MethodSpec.Builder write() {
    return MethodSpec.methodBuilder("write")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RuntimeTypes.JSON_WRITER, "out")
        .addParameter(type, "value");
  }
}
