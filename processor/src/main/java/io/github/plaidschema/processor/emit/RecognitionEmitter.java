package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.plaidschema.model.JsonKind;
import io.github.plaidschema.processor.model.Recognition;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.model.Union;
import java.util.List;
import java.util.stream.Stream;

/** Writes how the variants of a union are told apart. */
final class RecognitionEmitter {
  /** What a line has room for beside the call. */
  private static final int ARGUMENTS_ON_ONE_LINE = 70;

  private final Union union;
  private final CodeBlock.Builder calls = CodeBlock.builder();

  RecognitionEmitter(Union union) {
    this.union = union;
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
   */
  CodeBlock variants() {
    calls.add("\n$>$>$T", RuntimeTypes.VARIANTS);
    calls.add(
        union.discriminator().isPresent()
            ? CodeBlock.of(".by($S)$>$>", union.discriminator().get())
            : CodeBlock.of(".byShape()$>$>"));
    int number = 0;
    for (Union.Variant variant : union.variants()) {
      recognition(variant.recognition(), number++);
    }
    return calls.add("\n.build()$<$<$<$<").build();
  }

  private void recognition(Recognition recognition, int number) {
    if (recognition instanceof Recognition.ByKind byKind) {
      calls.add("\n.kind($L, $L)", token(byKind.kind()), number);
    } else if (recognition instanceof Recognition.ByText byText) {
      byText.texts().forEach(text -> calls.add("\n.text($S, $L)", text, number));
    } else if (recognition instanceof Recognition.ByShape byShape) {
      calls.add("\n.$L($L)", byShape.isOpen() ? "open" : "closed", number);
      byShape.properties().forEach(this::property);
    }
  }

  private void property(Recognition.Property property) {
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
    call(need, Stream.concat(Stream.of(CodeBlock.of("$S", property.jsonName())), kinds).toList());
    property
        .texts()
        .ifPresent(
            texts ->
                call(
                    texts.isClosed() ? "only" : "known",
                    texts.texts().stream().map(text -> CodeBlock.of("$S", text)).toList()));
  }

  private void call(String method, List<CodeBlock> arguments) {
    CodeBlock onOneLine = CodeBlock.join(arguments, ", ");
    if (onOneLine.toString().length() <= ARGUMENTS_ON_ONE_LINE) {
      calls.add("\n.$L($L)", method, onOneLine);
    } else {
      calls.add("\n.$L(\n$>$>$L)$<$<", method, CodeBlock.join(arguments, ",\n"));
    }
  }

  private static CodeBlock token(JsonKind kind) {
    return CodeBlock.of("$T.$L", RuntimeTypes.JSON_TOKEN, kind);
  }
}
