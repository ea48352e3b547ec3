package io.github.plaidschema.processor.emit.kind;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.Optional;

/** The code for the keys of a map, which are property names. */
interface KeyCode {

  /** The type in Java. */
  TypeName typeName();

  /** An expression from a property name to a key. */
  CodeBlock fromName(CodeBlock name);

  /** An expression from a key to a property name. */
  CodeBlock toName(CodeBlock key);

  /** The constant that holds the names of an enum, if keys are of one. */
  default Optional<CodeBlock> enumNames() {
    return Optional.empty();
  }

  /** A key that is the name itself. */
  record Text(TypeName typeName) implements KeyCode {
    @Override
    public CodeBlock fromName(CodeBlock name) {
      return name;
    }

    @Override
    public CodeBlock toName(CodeBlock key) {
      return key;
    }
  }

  /** {@code OpenEnum<E>}. */
  record Enumerated(TypeName typeName, CodeBlock names) implements KeyCode {
    /** {@code EntryReader.key(in, PRODUCTS_NAMES, name)}. */
    @Override
    public CodeBlock fromName(CodeBlock name) {
      return CodeBlock.of("$T.key(in, $L, $L)", RuntimeTypes.ENTRY_READER, names, name);
    }

    @Override
    public Optional<CodeBlock> enumNames() {
      return Optional.of(names);
    }

    /** {@code key.value()}. */
    @Override
    public CodeBlock toName(CodeBlock key) {
      return CodeBlock.of("$L.value()", key);
    }
  }
}
