package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.plaidschema.processor.model.RuntimeTypes;

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
    return slot.code().freeze(kept).orElse(kept);
  }

  @Override
  public CodeBlock raw() {
    return variable(layout.raw());
  }

  @Override
  public CodeBlock additionalProperties() {
    String name = layout.additionalProperties().orElseThrow();
    return CodeBlock.of("$T.mapOrEmpty($L, $S)", RuntimeTypes.IMMUTABLES, variable(name), name);
  }

  @Override
  public CodeBlock nulls() {
    return variable(layout.nulls());
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
