package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.Map;

/**
 * The variables of a builder. Collections that it was adding to are copied once more, all others
 * are shared. Of its texts nothing is known.
 *
 * @param holder what the code calls the builder: {@code this}
 */
record BuilderVariables(SchemaLayout layout, String holder) implements ValueSource {

  @Override
  public CodeBlock value(Slot slot) {
    CodeBlock kept = variable(slot.variable());
    return slot.code()
        .freeze(kept)
        .map(copy -> CodeBlock.of("$L == null ? null : $L", kept, copy))
        .orElse(kept);
  }

  @Override
  public CodeBlock raw() {
    return variable(layout.raw());
  }

  @Override
  public CodeBlock additionalProperties() {
    String name = layout.additionalProperties().orElseThrow();
    return CodeBlock.of(
        "$1L == null ? $2T.of() : $3T.map($1L, $4S)",
        variable(name),
        Map.class,
        RuntimeTypes.IMMUTABLES,
        name);
  }

  @Override
  public CodeBlock nulls(int part) {
    return variable(layout.nulls(part));
  }

  @Override
  public CodeBlock present(int part) {
    return variable(layout.present(part));
  }

  @Override
  public CodeBlock plain() {
    return CodeBlock.of("false");
  }

  private CodeBlock variable(String name) {
    return CodeBlock.of("$L.$N", holder, name);
  }
}
