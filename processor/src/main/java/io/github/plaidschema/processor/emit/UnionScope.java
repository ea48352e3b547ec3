package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.NameAllocator;
import io.github.plaidschema.processor.model.MentionedTypes;
import io.github.plaidschema.processor.model.Union;
import java.util.stream.Stream;

/** The names that generated code for a union cannot give to types of its own. */
final class UnionScope {
  private UnionScope() {}

  static NameAllocator of(Union union) {
    NameAllocator names = new NameAllocator();
    Stream.concat(
            union.scope().hidden().stream(),
            MentionedTypes.in(union).stream().map(type -> type.topLevelClassName().simpleName()))
        .distinct()
        .forEach(names::newName);
    return names;
  }
}
