package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;

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
  public CodeBlock present(int part) {
    return variable(layout.present(part));
  }

  @Override
  public CodeBlock remainder() {
    return CodeBlock.of("remainder()");
  }

  private CodeBlock variable(String name) {
    return CodeBlock.of("$L.$N", holder, name);
  }
}
