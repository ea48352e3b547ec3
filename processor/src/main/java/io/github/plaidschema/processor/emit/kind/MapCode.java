package io.github.plaidschema.processor.emit.kind;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** {@code Map<key, value>}. */
record MapCode(TypeName typeName, KeyCode key, ElementCode value, ContainerNames names)
    implements TypeCode {

  @Override
  public CodeBlock read() {
    return CodeBlock.of("$N(in)", names.read());
  }

  @Override
  public CodeBlock write(CodeBlock map) {
    return CodeBlock.of("$N(out, $L)", names.write(), map);
  }

  @Override
  public TypeName parameterType() {
    return ParameterizedTypeName.get(
        ClassName.get(Map.class), key.typeName(), WildcardTypeName.subtypeOf(value.typeName()));
  }

  /** {@code Immutables.map(value, "balances")}; of maps of lists each list is copied. */
  @Override
  public CodeBlock copy(CodeBlock map) {
    return value.isCopied() ? CodeBlock.of("$N($L)", names.copy(), map) : immutable(map);
  }

  @Override
  public CodeBlock copyOrNull(CodeBlock map) {
    return value.isCopied() ? TypeCode.super.copyOrNull(map) : immutableOrNull(map);
  }

  @Override
  public boolean isCopied() {
    return true;
  }

  @Override
  public Optional<CodeBlock> freeze(CodeBlock map) {
    return Optional.of(immutableOrNull(map));
  }

  @Override
  public Optional<ElementCode> element() {
    return Optional.of(value);
  }

  private CodeBlock immutableOrNull(CodeBlock map) {
    return CodeBlock.of("$T.mapOrNull($L, $S)", value.immutables(), map, names.property());
  }

  private CodeBlock immutable(CodeBlock map) {
    return CodeBlock.of("$T.map($L, $S)", value.immutables(), map, names.property());
  }

  @Override
  public Optional<CodeBlock> keyNames() {
    return key.enumNames();
  }

  @Override
  public List<MethodSpec> jsonMethods() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(reader());
    methods.add(writer());
    methods.addAll(value.jsonMethods());
    return methods;
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * private static Map&lt;String, BigDecimal&gt; readBalances(JsonReader in) {
   *   Map&lt;String, BigDecimal&gt; entries = new LinkedHashMap&lt;&gt;();
   *   long start = Spellings.mark(in);
   *   if (EntryReader.begin(in)) {
   *     String name;
   *     while ((name = EntryReader.next(in)) != null) {
   *       EntryReader.put(in, entries, name, in.readBigDecimal());
   *     }
   *   }
   *   return Spellings.keep(in, EntryReader.map(in, entries), start);
   * }
   * </pre>
   */
  private MethodSpec reader() {
    MethodSpec.Builder reader =
        MethodSpec.methodBuilder(names.read())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(typeName)
            .addParameter(RuntimeTypes.JSON_READER, "in")
            .addStatement("$T entries = new $T<>()", typeName, LinkedHashMap.class);
    CodeBlock entries =
        CodeBlock.of(
            "$T.$L(in, entries)",
            RuntimeTypes.ENTRY_READER,
            value.isNullable() ? "nullableMap" : "map");
    if (value.hasSpellings()) {
      reader.addStatement("long start = $T.mark(in)", RuntimeTypes.SPELLINGS);
    }
    return reader
        .beginControlFlow("if ($T.begin(in))", RuntimeTypes.ENTRY_READER)
        .addStatement("$T name", String.class)
        .beginControlFlow("while ((name = $T.next(in)) != null)", RuntimeTypes.ENTRY_READER)
        .addStatement(
            "$T.put(in, entries, $L, $L)",
            RuntimeTypes.ENTRY_READER,
            key.fromName(CodeBlock.of("name")),
            value.read())
        .endControlFlow()
        .endControlFlow()
        .addStatement(
            "return $L",
            value.hasSpellings()
                ? CodeBlock.of("$T.keep(in, $L, start)", RuntimeTypes.SPELLINGS, entries)
                : entries)
        .build();
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * private static void writeBalances(JsonWriter out, Map&lt;String, BigDecimal&gt; entries) {
   *   out.beginObject();
   *   Spellings spellings = Spellings.of(entries);
   *   for (Map.Entry&lt;String, BigDecimal&gt; entry : entries.entrySet()) {
   *     out.name(entry.getKey());
   *     if (spellings == null || !spellings.writeNext(out)) {
   *       out.writeBigDecimal(entry.getValue());
   *     }
   *   }
   *   out.endObject();
   * }
   * </pre>
   */
  private MethodSpec writer() {
    MethodSpec.Builder writer =
        MethodSpec.methodBuilder(names.write())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(RuntimeTypes.JSON_WRITER, "out")
            .addParameter(typeName, "entries")
            .addStatement("out.beginObject()");
    CodeBlock writing = value.writeResult(CodeBlock.of("entry.getValue()"));
    if (value.hasSpellings()) {
      writer.addCode(ElementCode.spellings("entries"));
      writing = ElementCode.asSpelled(writing);
    }
    return writer
        .beginControlFlow("for ($T entry : entries.entrySet())", entryType())
        .addStatement("out.name($L)", key.toName(CodeBlock.of("entry.getKey()")))
        .addCode(writing)
        .endControlFlow()
        .addStatement("out.endObject()")
        .build();
  }

  @Override
  public List<MethodSpec> builderMethods() {
    if (!value.isCopied()) {
      return List.of();
    }
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(copier());
    methods.addAll(value.builderMethods());
    return methods;
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * private static Map&lt;String, List&lt;String&gt;&gt; copyGroups(
   *     Map&lt;String, ? extends List&lt;String&gt;&gt; entries) {
   *   Objects.requireNonNull(entries, "groups");
   *   Map&lt;String, List&lt;String&gt;&gt; copies = new LinkedHashMap&lt;&gt;();
   *   entries.forEach((key, value) -&gt; copies.put(key, Immutables.list(value, "groups")));
   *   return Immutables.map(copies, "groups");
   * }
   * </pre>
   */
  private MethodSpec copier() {
    return MethodSpec.methodBuilder(names.copy())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(typeName)
        .addParameter(parameterType(), "entries")
        .addStatement("$T.requireNonNull(entries, $S)", Objects.class, names.property())
        .addStatement("$T copies = new $T<>()", typeName, LinkedHashMap.class)
        .addStatement(
            "entries.forEach((key, value) -> copies.put(key, $L))",
            value.copy(CodeBlock.of("value")))
        .addStatement("return $L", immutable(CodeBlock.of("copies")))
        .build();
  }

  private TypeName entryType() {
    return ParameterizedTypeName.get(
        ClassName.get(Map.Entry.class), key.typeName(), value.typeName());
  }
}
