package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.plaidschema.model.JsonKind;
import io.github.plaidschema.processor.model.Recognition;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.model.Union;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes how the variants of a union are told apart. */
final class RecognitionEmitter {
  /** What a line has room for beside the call. */
  private static final int ARGUMENTS_ON_ONE_LINE = 70;

  /** An argument takes eight bytes of code, and a method has 64 kB. */
  private static final int MOST_ARGUMENTS = 2_000;

  private static final String METHOD = "recognized";

  /** A call of the builder of {@code Variants}. */
  private record Call(String method, List<CodeBlock> arguments) {

    /** {@code .text("card", 1)}. */
    CodeBlock code() {
      CodeBlock onOneLine = CodeBlock.join(arguments, ", ");
      return onOneLine.toString().length() <= ARGUMENTS_ON_ONE_LINE
          ? CodeBlock.of(".$L($L)", method, onOneLine)
          : CodeBlock.of(".$L(\n$>$>$L)$<$<", method, CodeBlock.join(arguments, ",\n"));
    }
  }

  private final List<Call> calls;
  private final CodeBlock builder;

  RecognitionEmitter(Union union) {
    this.calls = calls(union);
    this.builder =
        union.discriminators().isEmpty()
            ? CodeBlock.of("byShape()")
            : CodeBlock.of("by($L)", CodeBlock.join(literals(union.discriminators()), ", "));
  }

  /**
   * An expression, for example:
   *
   * <pre>
   * Variants.by("type")
   *     .kind(JsonToken.STRING, 0)
   *     .text("card", 1)
   *     .build()
   * </pre>
   *
   * <p>Where this were too long for compilers: {@code recognized()}.
   */
  CodeBlock variants() {
    if (CallChain.isTooLong(calls.size())) {
      return CodeBlock.of("$N()", METHOD);
    }
    CodeBlock.Builder chain =
        CodeBlock.builder().add("\n$>$>$T.$L$>$>", RuntimeTypes.VARIANTS, builder);
    calls.forEach(call -> chain.add("\n$L", call.code()));
    return chain.add("\n.build()$<$<$<$<").build();
  }

  /**
   * The methods that {@link #variants} calls, for example:
   *
   * <pre>
   * private static Variants recognized() {
   *   Variants.Builder variants = Variants.by("type");
   *   recognized0(variants);
   *   return variants.build();
   * }
   *
   * private static void recognized0(Variants.Builder variants) {
   *   variants.kind(JsonToken.STRING, 0);
   *   variants.text("card", 1);
   * }
   * </pre>
   */
  List<MethodSpec> methods() {
    if (!CallChain.isTooLong(calls.size())) {
      return List.of();
    }
    List<MethodSpec> methods = new ArrayList<>();
    MethodSpec.Builder all =
        MethodSpec.methodBuilder(METHOD)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(RuntimeTypes.VARIANTS)
            .addStatement(
                "$T variants = $T.$L",
                RuntimeTypes.VARIANTS.nestedClass("Builder"),
                RuntimeTypes.VARIANTS,
                builder);
    for (List<Call> part : parts()) {
      String name = METHOD + methods.size();
      MethodSpec.Builder method =
          MethodSpec.methodBuilder(name)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(RuntimeTypes.VARIANTS.nestedClass("Builder"), "variants");
      part.forEach(call -> method.addStatement("variants$L", call.code()));
      methods.add(method.build());
      all.addStatement("$N(variants)", name);
    }
    methods.add(0, all.addStatement("return variants.build()").build());
    return methods;
  }

  /** The calls in order, of each part as many as a method has room for. */
  private List<List<Call>> parts() {
    List<List<Call>> parts = new ArrayList<>();
    int room = 0;
    for (Call call : calls) {
      int taken = 1 + call.arguments().size();
      if (taken > room) {
        parts.add(new ArrayList<>());
        room = MOST_ARGUMENTS;
      }
      parts.get(parts.size() - 1).add(call);
      room -= taken;
    }
    return parts;
  }

  private static List<Call> calls(Union union) {
    List<Call> calls = new ArrayList<>();
    int number = 0;
    for (Union.Variant variant : union.variants()) {
      recognition(variant.recognition(), number++).forEach(calls::add);
    }
    return calls;
  }

  private static Stream<Call> recognition(Recognition recognition, int number) {
    CodeBlock variant = CodeBlock.of("$L", number);
    if (recognition instanceof Recognition.ByKind byKind) {
      return Stream.of(new Call("kind", List.of(token(byKind.kind()), variant)));
    }
    if (recognition instanceof Recognition.ByText byText) {
      return byText.alternatives().stream().map(texts -> texts(texts, variant));
    }
    Recognition.ByShape byShape = (Recognition.ByShape) recognition;
    return Stream.concat(
        Stream.of(new Call(byShape.isOpen() ? "open" : "closed", List.of(variant))),
        byShape.properties().stream().flatMap(RecognitionEmitter::property));
  }

  /** {@code .text("card", 1)}, or {@code .texts(1, "ITEM", "ERROR")} of several discriminators. */
  private static Call texts(List<String> texts, CodeBlock variant) {
    List<CodeBlock> arguments = new ArrayList<>(literals(texts));
    if (texts.size() == 1) {
      arguments.add(variant);
      return new Call("text", arguments);
    }
    arguments.add(0, variant);
    return new Call("texts", arguments);
  }

  private static List<CodeBlock> literals(List<String> texts) {
    return texts.stream().map(Literals::of).toList();
  }

  private static Stream<Call> property(Recognition.Property property) {
    String need =
        switch (property.presence()) {
          case REQUIRED -> "required";
          case NULLABLE -> "nullable";
          case OPTIONAL, DEFAULTED -> "optional";
        };
    Stream<CodeBlock> kinds =
        property.kinds().size() == JsonKind.values().length
            ? Stream.of()
            : property.kinds().stream().map(RecognitionEmitter::token);
    Stream<CodeBlock> arguments = Stream.concat(Stream.of(Literals.of(property.jsonName())), kinds);
    return Stream.concat(
        Stream.of(new Call(need, arguments.toList())),
        property.texts().stream()
            .map(texts -> new Call(texts.isClosed() ? "only" : "known", literals(texts.texts()))));
  }

  private static CodeBlock token(JsonKind kind) {
    return CodeBlock.of("$T.$L", RuntimeTypes.JSON_TOKEN, kind);
  }
}
