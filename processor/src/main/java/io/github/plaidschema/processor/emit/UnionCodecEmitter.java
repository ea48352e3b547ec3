package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.model.Union;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code XJson} of a union. A variant is read and written by its own generated code; what is
 * none of them is kept as it is.
 */
final class UnionCodecEmitter {
  private final Union union;
  private final String unknownValue;

  UnionCodecEmitter(Union union) {
    this.union = union;
    this.unknownValue = UnionScope.of(union).newName("UnknownValue");
  }

  TypeSpec.Builder codec() {
    CodecClass codecClass = new CodecClass(union.type(), union.names().json());
    RecognitionEmitter recognition = new RecognitionEmitter(union);
    return codecClass
        .declaration()
        .addJavadoc("Reads and writes the variants of {@link $T} as JSON.\n", union.type())
        .addField(variants(recognition))
        .addMethods(recognition.methods())
        .addMethod(read(codecClass))
        .addMethod(write(codecClass))
        .addMethod(unknown())
        .addType(unknownClass())
        .addTypes(serialization().map(SerializationEmitter::form).stream().toList());
  }

  private static FieldSpec variants(RecognitionEmitter recognition) {
    return FieldSpec.builder(RuntimeTypes.VARIANTS, "VARIANTS", Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("How the variants are told apart.\n")
        .initializer(recognition.variants())
        .build();
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * return switch (VARIANTS.next(in)) {
   *   case 0 -&gt; Payment_CardJson.CODEC.read(in);
   *   default -&gt; new UnknownValue(Variants.readUnknown(in));
   * };
   * </pre>
   */
  private MethodSpec read(CodecClass codecClass) {
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (VARIANTS.next(in)) {\n$>");
    int number = 0;
    for (Union.Variant variant : union.variants()) {
      cases.add("case $L -> $T.CODEC.read(in);\n", number++, variant.json());
    }
    cases.add(
        "default -> new $L($T.readUnknown(in));\n$<};\n", unknownValue, RuntimeTypes.VARIANTS);
    return codecClass
        .read()
        .addJavadoc(
            "Reads a variant; what is none that is known is kept as a {@link $T}.\n",
            union.unknown())
        .addCode(cases.build())
        .build();
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * if (value instanceof Payment.Card variant) {
   *   Payment_CardJson.CODEC.write(out, variant);
   * } else {
   *   out.writeValue(((Payment.Unknown) value).json());
   * }
   * </pre>
   */
  private MethodSpec write(CodecClass codecClass) {
    return codecClass
        .write()
        .addJavadoc("Writes a variant as it was read.\n")
        .addCode(CallChain.isTooLong(union.variants().size()) ? oneByOne() : alternatives())
        .build();
  }

  /** As {@link #alternatives}, where these would be nested too deeply for compilers. */
  private CodeBlock oneByOne() {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (Union.Variant variant : union.variants()) {
      cases
          .beginControlFlow("if (value instanceof $T variant)", variant.type())
          .addStatement("$T.CODEC.write(out, variant)", variant.json())
          .addStatement("return")
          .endControlFlow();
    }
    return cases.addStatement("out.writeValue((($T) value).json())", union.unknown()).build();
  }

  private CodeBlock alternatives() {
    CodeBlock.Builder cases = CodeBlock.builder();
    String begin = "if (value instanceof $T variant)";
    for (Union.Variant variant : union.variants()) {
      if (begin.startsWith("else")) {
        cases.nextControlFlow(begin, variant.type());
      } else {
        cases.beginControlFlow(begin, variant.type());
        begin = "else " + begin;
      }
      cases.addStatement("$T.CODEC.write(out, variant)", variant.json());
    }
    cases
        .nextControlFlow("else")
        .addStatement("out.writeValue((($T) value).json())", union.unknown())
        .endControlFlow();
    return cases.build();
  }

  private MethodSpec unknown() {
    return MethodSpec.methodBuilder("unknown")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(
            MethodDoc.of("Returns a value that is none of the known variants.")
                .param("json", "the JSON of the value")
                .returns("the value")
                .text())
        .addParameter(RuntimeTypes.JSON_VALUE, "json")
        .returns(union.unknown())
        .addStatement("return new $L(json)", unknownValue)
        .build();
  }

  private Optional<SerializationEmitter> serialization() {
    return union.serializable()
        ? Optional.of(
            new SerializationEmitter(union, union.names().json(), union.names().json(), List.of()))
        : Optional.empty();
  }

  private TypeSpec unknownClass() {
    return TypeSpec.classBuilder(unknownValue)
        .addAnnotations(
            serialization().map(each -> SerializationEmitter.fieldsAreNotSerialized()).stream()
                .toList())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .superclass(RuntimeTypes.KEPT_JSON)
        .addSuperinterface(union.unknown())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(RuntimeTypes.JSON_VALUE, "json")
                .addStatement("super($S, json)", String.join(".", union.unknown().simpleNames()))
                .build())
        .addMethods(serialization().map(SerializationEmitter::methods).orElse(List.of()))
        .build();
  }
}
