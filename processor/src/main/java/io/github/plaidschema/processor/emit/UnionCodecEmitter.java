package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.model.Union;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code XJson} of a union. A variant is read and written by its own generated code; what is
 * none of them is kept as it is.
 */
final class UnionCodecEmitter {
  private static final String UNKNOWN_VALUE = "UnknownValue";

  private final Union union;

  UnionCodecEmitter(Union union) {
    this.union = union;
  }

  TypeSpec.Builder codec() {
    CodecClassEmitter codecClass = new CodecClassEmitter(union.type(), union.names().json());
    return TypeSpec.classBuilder(union.names().json())
        .addModifiers(Modifier.FINAL)
        .addJavadoc("Reads and writes the variants of {@link $T} as JSON.\n", union.type())
        .addField(codecClass.constant())
        .addField(variants())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(read())
        .addMethod(write())
        .addMethod(unknown())
        .addType(codecClass.codecClass())
        .addType(unknownValue());
  }

  private FieldSpec variants() {
    return FieldSpec.builder(RuntimeTypes.VARIANTS, "VARIANTS", Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("How the variants are told apart.\n")
        .initializer(new RecognitionEmitter(union).variants())
        .build();
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * return switch (in.variant(VARIANTS)) {
   *   case 0 -&gt; CardJson.read(in);
   *   default -&gt; new UnknownValue(in.readUnknownVariant());
   * };
   * </pre>
   */
  private MethodSpec read() {
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (in.variant(VARIANTS)) {\n$>");
    int number = 0;
    for (Union.Variant variant : union.variants()) {
      cases.add("case $L -> $T.read(in);\n", number++, variant.json());
    }
    cases.add("default -> new $L(in.readUnknownVariant());\n$<};\n", UNKNOWN_VALUE);
    return MethodSpec.methodBuilder("read")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(
            // An import for javadoc alone would be an unused one to the Eclipse compiler.
            "Reads a variant; what is none that is known is kept as a {@link $T}.\n\n@throws $L if what is there is none\n",
            union.unknown(),
            RuntimeTypes.JSON_EXCEPTION.canonicalName())
        .returns(union.type())
        .addParameter(RuntimeTypes.JSON_READER, "in")
        .addCode(cases.build())
        .build();
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * if (value instanceof Card variant) {
   *   CardJson.write(out, variant);
   * } else {
   *   out.writeValue(((Payment.Unknown) value).json());
   * }
   * </pre>
   */
  private MethodSpec write() {
    CodeBlock.Builder cases = CodeBlock.builder();
    String begin = "if (value instanceof $T variant)";
    for (Union.Variant variant : union.variants()) {
      if (begin.startsWith("else")) {
        cases.nextControlFlow(begin, variant.type());
      } else {
        cases.beginControlFlow(begin, variant.type());
        begin = "else " + begin;
      }
      cases.addStatement("$T.write(out, variant)", variant.json());
    }
    cases
        .nextControlFlow("else")
        .addStatement("out.writeValue((($T) value).json())", union.unknown())
        .endControlFlow();
    return MethodSpec.methodBuilder("write")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("Writes a variant as it was read.\n")
        .addParameter(RuntimeTypes.JSON_WRITER, "out")
        .addParameter(union.type(), "value")
        .addCode(cases.build())
        .build();
  }

  private MethodSpec unknown() {
    return MethodSpec.methodBuilder("unknown")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("Returns a value that is none of the known variants.\n")
        .addParameter(RuntimeTypes.JSON_VALUE, "json")
        .returns(union.unknown())
        .addStatement("return new $L(json)", UNKNOWN_VALUE)
        .build();
  }

  private TypeSpec unknownValue() {
    return TypeSpec.classBuilder(UNKNOWN_VALUE)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .superclass(RuntimeTypes.KEPT_JSON)
        .addSuperinterface(union.unknown())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(RuntimeTypes.JSON_VALUE, "json")
                .addStatement("super($S, json)", String.join(".", union.unknown().simpleNames()))
                .build())
        .build();
  }
}
