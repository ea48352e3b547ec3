package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;

/** The local variables of a reader. Nobody can change what was read, so nothing is copied. */
record ReaderLocals(SchemaLayout layout) implements ValueSource {

  @Override
  public CodeBlock value(Slot slot) {
    return CodeBlock.of("$N", slot.local());
  }

  @Override
  public CodeBlock raw() {
    return CodeBlock.of("$N", layout.localRaw());
  }

  @Override
  public CodeBlock additionalProperties() {
    return CodeBlock.of("$N", layout.localAdditionalProperties().orElseThrow());
  }

  @Override
  public CodeBlock nulls() {
    return CodeBlock.of("$N", layout.localNulls());
  }

  @Override
  public CodeBlock present(int part) {
    return new FieldMasks(layout).present(part, CodeBlock.of("$N", layout.localNulls()));
  }

  @Override
  public CodeBlock plain() {
    return CodeBlock.of("$N", layout.localPlain());
  }
}
