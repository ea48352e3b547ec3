package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;

/** Where the variables of a value come from: an expression for each. */
interface ValueSource {

  /** The value of a field. */
  CodeBlock value(Slot slot);

  /** The raw JSON of the fields that are not written by their values. */
  CodeBlock raw();

  CodeBlock additionalProperties();

  /** Which of the first fields are spelled null. */
  CodeBlock nulls();

  /** Which primitives of a part have a value. */
  CodeBlock present(int part);

  /** Whether the texts are plain. */
  CodeBlock plain();
}
