package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;

/** Where the variables of a value come from: an expression for each. */
interface ValueSource {

  /** The value of a field. */
  CodeBlock value(Slot slot);

  /** Which primitives of a part have a value. */
  CodeBlock present(int part);

  /** What there is besides the values of the fields. */
  CodeBlock remainder();
}
