package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.github.plaidschema.model.BuilderNames;
import io.github.plaidschema.processor.model.EnumType;
import io.github.plaidschema.processor.model.FieldType;
import io.github.plaidschema.processor.model.MentionedTypes;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.model.Schema;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes how the builder of a variant fills in what its unions recognize it by. */
final class DiscriminatorEmitter {
  private final SchemaLayout layout;
  private final Schema schema;

  DiscriminatorEmitter(SchemaLayout layout) {
    this.layout = layout;
    this.schema = layout.schema();
  }

  /** A variable for the builder, which hides no type or package of a constant. */
  static String local(Schema schema) {
    NameAllocator names = new NameAllocator();
    Stream.concat(
            MentionedTypes.in(schema).stream().map(type -> type.topLevelClassName().simpleName()),
            MentionedTypes.packagesOf(schema).stream().map(name -> name.split("\\.", 2)[0]))
        .distinct()
        .forEach(names::newName);
    return names.newName("builder");
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * // A union recognizes the variant by what is filled in.
   * builder.type("card");
   * </pre>
   */
  CodeBlock filledIn(String builder) {
    CodeBlock.Builder statements = CodeBlock.builder();
    for (Slot slot : layout.slots()) {
      value(slot)
          .ifPresent(
              value ->
                  statements.addStatement(
                      "$N.$N($L)", builder, BuilderNames.setter(slot.field().property()), value));
    }
    return statements.isEmpty()
        ? statements.build()
        : CodeBlock.builder()
            .add("// A union recognizes the variant by what is filled in.\n")
            .add(statements.build())
            .build();
  }

  /** As a copy has what was copied, and nothing that is filled in. */
  CodeBlock withoutValue(Slot slot) {
    return value(slot).isEmpty()
        ? CodeBlock.builder().build()
        : CodeBlock.builder()
            .nextControlFlow("else")
            .addStatement("builder.$N()", BuilderNames.clear(slot.field().property()))
            .build();
  }

  /**
   * {@code "card"}, {@code Kind.CARD} or, where an open enum lacks it, {@code OpenEnum.of("card")}.
   */
  private Optional<CodeBlock> value(Slot slot) {
    return schema.ownText(slot.field().jsonName()).flatMap(text -> value(slot, text));
  }

  private static Optional<CodeBlock> value(Slot slot, String text) {
    if (!(slot.field().type() instanceof FieldType.EnumOf use)) {
      return Optional.of(Literals.of(text));
    }
    EnumType type = use.enumType();
    Optional<CodeBlock> constant =
        type.constants().stream()
            .filter(each -> each.jsonName().equals(text))
            .map(each -> CodeBlock.of("$T.$N", type.type(), each.name()))
            .findFirst();
    return constant.isEmpty() && use.isOpen()
        ? Optional.of(CodeBlock.of("$T.of($L)", RuntimeTypes.OPEN_ENUM, Literals.of(text)))
        : constant;
  }
}
