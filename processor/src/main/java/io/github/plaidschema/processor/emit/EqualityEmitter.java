package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code equals} and {@code hashCode}: values whose accessors all return the same are equal,
 * however they were spelled.
 */
final class EqualityEmitter {
  private final SchemaLayout layout;
  private final ClassName value;

  EqualityEmitter(SchemaLayout layout) {
    this.layout = layout;
    this.value = layout.schema().names().value();
  }

  /**
   * Each part of a large schema has methods of its own, as methods of any length are never
   * compiled.
   */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(equalsMethod());
    methods.add(hashCodeMethod());
    List<List<Slot>> parts = layout.parts();
    if (parts.size() > 1) {
      for (int part = 0; part < parts.size(); part++) {
        methods.add(equalsPart(part, parts.get(part)));
        methods.add(hashPart(part, parts.get(part)));
      }
    }
    return methods;
  }

  private MethodSpec equalsMethod() {
    List<CodeBlock> conditions = new ArrayList<>();
    List<List<Slot>> parts = layout.parts();
    if (parts.size() == 1) {
      conditions.addAll(conditions(0, parts.get(0)));
    } else {
      for (int part = 0; part < parts.size(); part++) {
        conditions.add(CodeBlock.of("$N(that)", layout.equalsPart(part)));
      }
    }
    layout
        .additionalProperties()
        .ifPresent(
            name ->
                conditions.add(
                    CodeBlock.of("$1T.equal(this.$2N, that.$2N)", RuntimeTypes.EQUALITY, name)));
    if (!layout.slots().isEmpty()) {
      conditions.add(
          CodeBlock.of("$1T.equal(this.$2N, that.$2N)", RuntimeTypes.RAW_FIELDS, layout.raw()));
    }
    MethodSpec.Builder equals =
        MethodSpec.methodBuilder("equals")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(TypeName.BOOLEAN)
            .addParameter(Nullability.nullable(Object.class), "other");
    if (conditions.isEmpty()) {
      return equals.addStatement("return other instanceof $T", value).build();
    }
    return equals
        .beginControlFlow("if (this == other)")
        .addStatement("return true")
        .endControlFlow()
        .addStatement(
            "return other instanceof $T that\n&& $L", value, CodeBlock.join(conditions, "\n&& "))
        .build();
  }

  private MethodSpec equalsPart(int part, List<Slot> slots) {
    return MethodSpec.methodBuilder(layout.equalsPart(part))
        .addModifiers(Modifier.PRIVATE)
        .returns(TypeName.BOOLEAN)
        .addParameter(value, "that")
        .addStatement("return $L", CodeBlock.join(conditions(part, slots), "\n&& "))
        .build();
  }

  private List<CodeBlock> conditions(int part, List<Slot> slots) {
    List<CodeBlock> conditions = new ArrayList<>();
    for (Slot slot : slots) {
      conditions.add(condition(slot));
    }
    if (SchemaLayout.hasPrimitives(slots)) {
      conditions.add(CodeBlock.of("this.$1N == that.$1N", layout.present(part)));
    }
    return conditions;
  }

  private static CodeBlock condition(Slot slot) {
    if (!slot.field().isPrimitive()) {
      return CodeBlock.of("$1T.equal(this.$2N, that.$2N)", RuntimeTypes.EQUALITY, slot.variable());
    }
    return slot.storedType().equals(TypeName.DOUBLE)
        ? CodeBlock.of("$1T.compare(this.$2N, that.$2N) == 0", Double.class, slot.variable())
        : CodeBlock.of("this.$1N == that.$1N", slot.variable());
  }

  private MethodSpec hashCodeMethod() {
    MethodSpec.Builder hashCode =
        MethodSpec.methodBuilder("hashCode")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(TypeName.INT)
            .addStatement("int hash = 1");
    List<List<Slot>> parts = layout.parts();
    if (parts.size() == 1) {
      addHashes(hashCode, 0, parts.get(0));
    } else {
      for (int part = 0; part < parts.size(); part++) {
        hashCode.addStatement(
            "hash = $T.mix(hash, $N())", RuntimeTypes.HASH_CODES, layout.hashPart(part));
      }
    }
    layout
        .additionalProperties()
        .ifPresent(
            name ->
                hashCode.addStatement(
                    "hash = $1T.mix(hash, $1T.of(this.$2N))", RuntimeTypes.HASH_CODES, name));
    if (layout.slots().isEmpty()) {
      return hashCode.addStatement("return hash").build();
    }
    return hashCode
        .addStatement(
            "return $T.mix(hash, $T.hash(this.$N))",
            RuntimeTypes.HASH_CODES,
            RuntimeTypes.RAW_FIELDS,
            layout.raw())
        .build();
  }

  private MethodSpec hashPart(int part, List<Slot> slots) {
    MethodSpec.Builder hash =
        MethodSpec.methodBuilder(layout.hashPart(part))
            .addModifiers(Modifier.PRIVATE)
            .returns(TypeName.INT)
            .addStatement("int hash = 1");
    addHashes(hash, part, slots);
    return hash.addStatement("return hash").build();
  }

  private void addHashes(MethodSpec.Builder hash, int part, List<Slot> slots) {
    slots.forEach(slot -> addHash(hash, slot));
    if (SchemaLayout.hasPrimitives(slots)) {
      hash.addStatement(
          "hash = $T.mix(hash, this.$N)", RuntimeTypes.HASH_CODES, layout.present(part));
    }
  }

  /**
   * Of primitives the bits are hashed, of other fields the hash code that no document can choose.
   */
  private static void addHash(MethodSpec.Builder hash, Slot slot) {
    hash.addStatement("hash = $T.mix(hash, $L)", RuntimeTypes.HASH_CODES, bits(slot));
  }

  private static CodeBlock bits(Slot slot) {
    if (!slot.field().isPrimitive()) {
      return CodeBlock.of("$T.of(this.$N)", RuntimeTypes.HASH_CODES, slot.variable());
    }
    if (slot.storedType().equals(TypeName.BOOLEAN)) {
      return CodeBlock.of("this.$N ? 1 : 0", slot.variable());
    }
    return slot.storedType().equals(TypeName.DOUBLE)
        ? CodeBlock.of("$T.doubleToLongBits(this.$N)", Double.class, slot.variable())
        : CodeBlock.of("this.$N", slot.variable());
  }
}
