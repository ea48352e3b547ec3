package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;

/** The local variables of a reader. Nobody can change what was read, so nothing is copied. */
record ReaderLocals(SchemaLayout layout) implements ValueSource {

  @Override
  public CodeBlock value(Slot slot) {
    return CodeBlock.of("$N", slot.local());
  }

  @Override
  public CodeBlock present(int part) {
    return CodeBlock.of("$N", layout.localPresent());
  }

  @Override
  public CodeBlock remainder() {
    return CodeBlock.of("$N", layout.localRemainder());
  }
}
