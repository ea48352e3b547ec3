package io.github.plaidschema.processor.emit.kind;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * {@code List} or {@code Set} of what {@code each} reads and writes.
 *
 * @param names of the methods that are generated for it
 */
record CollectionCode(Shape shape, TypeName typeName, ElementCode each, ContainerNames names)
    implements TypeCode {

  /** What differs between lists and sets. */
  enum Shape {
    LIST("list") {
      /**
       * Emits, for example:
       *
       * <pre>
       * long start = Spellings.mark(in);
       * int mark = ElementReader.begin(in);
       * while (mark >= 0 &amp;&amp; ElementReader.next(in)) {
       *   ElementReader.add(in, in.readLocalDate());
       * }
       * return Spellings.keep(in, ElementReader.list(in, mark), start);
       * </pre>
       */
      @Override
      CodeBlock reading(CollectionCode list) {
        return elements(list, list.each().isNullable() ? "nullableList" : "list");
      }

      @Override
      CodeBlock copied(CodeBlock original, CodeBlock copy) {
        return copy;
      }
    },
    SET("set") {
      /**
       * Emits, for example:
       *
       * <pre>
       * long start = Spellings.mark(in);
       * int mark = ElementReader.begin(in);
       * while (mark >= 0 &amp;&amp; ElementReader.next(in)) {
       *   ElementReader.add(in, in.readString());
       * }
       * return Spellings.keep(in, ElementReader.set(in, mark), start);
       * </pre>
       */
      @Override
      CodeBlock reading(CollectionCode set) {
        return elements(set, set.each().isNullable() ? "nullableSet" : "set");
      }

      /** {@code Spellings.carry(elements, Immutables.set(copies, "rows"))}. */
      @Override
      CodeBlock copied(CodeBlock original, CodeBlock copy) {
        return CodeBlock.of("$T.carry($L, $L)", RuntimeTypes.SPELLINGS, original, copy);
      }
    };

    private final String factory;

    Shape(String factory) {
      this.factory = factory;
    }

    /** The body of the method that reads the collection. */
    abstract CodeBlock reading(CollectionCode collection);

    /** An expression for a copy with what the original knows beyond its elements. */
    abstract CodeBlock copied(CodeBlock original, CodeBlock copy);

    private static CodeBlock elements(CollectionCode collection, String method) {
      boolean hasSpellings = collection.hasSpellings();
      CodeBlock taken = CodeBlock.of("$T.$N(in, mark)", RuntimeTypes.ELEMENT_READER, method);
      CodeBlock.Builder reading = CodeBlock.builder();
      if (hasSpellings) {
        reading.addStatement("long start = $T.mark(in)", RuntimeTypes.SPELLINGS);
      }
      return reading
          .addStatement("int mark = $T.begin(in)", RuntimeTypes.ELEMENT_READER)
          .beginControlFlow("while (mark >= 0 && $T.next(in))", RuntimeTypes.ELEMENT_READER)
          .addStatement("$T.add(in, $L)", RuntimeTypes.ELEMENT_READER, collection.each().read())
          .endControlFlow()
          .addStatement(
              "return $L",
              hasSpellings
                  ? CodeBlock.of("$T.keep(in, $L, start)", RuntimeTypes.SPELLINGS, taken)
                  : taken)
          .build();
    }
  }

  /** {@code ElementReader.readStrings(in)}, or {@code readTransactions(in)}. */
  @Override
  public CodeBlock read() {
    return texts()
        .map(
            plural ->
                CodeBlock.of(
                    "$T.read$L(in$L)",
                    RuntimeTypes.ELEMENT_READER,
                    plural,
                    each.enumNames()
                        .map(names -> CodeBlock.of(", $L", names))
                        .orElse(CodeBlock.of(""))))
        .orElseGet(() -> CodeBlock.of("$N(in)", names.read()));
  }

  /** A set that was read also keeps which elements were repeated. */
  private boolean hasSpellings() {
    return shape == Shape.SET || each.hasSpellings();
  }

  /** {@code ElementWriter.writeStrings(out, value)}, or {@code writeTransactions(out, value)}. */
  @Override
  public CodeBlock write(CodeBlock value) {
    return texts()
        .map(
            plural ->
                CodeBlock.of("$T.write$L(out, $L)", RuntimeTypes.ELEMENT_WRITER, plural, value))
        .orElseGet(() -> CodeBlock.of("$N(out, $L)", names.write(), value));
  }

  @Override
  public Optional<String> fieldWriter() {
    return texts().map(plural -> "write" + plural);
  }

  @Override
  public boolean isText() {
    return texts().isPresent();
  }

  /** What the runtime calls the elements, if it reads and writes lists of them. */
  private Optional<String> texts() {
    return shape == Shape.LIST ? each.plural() : Optional.empty();
  }

  @Override
  public TypeName parameterType() {
    return ParameterizedTypeName.get(
        ClassName.get(Iterable.class), WildcardTypeName.subtypeOf(each.typeName()));
  }

  /** {@code Immutables.list(value, "products")}; of lists of lists each is copied. */
  @Override
  public CodeBlock copy(CodeBlock value) {
    return each.isCopied() ? CodeBlock.of("$N($L)", names.copy(), value) : immutable(value);
  }

  @Override
  public CodeBlock copyOrNull(CodeBlock value) {
    return each.isCopied() ? TypeCode.super.copyOrNull(value) : immutableOrNull(value);
  }

  @Override
  public boolean isCopied() {
    return true;
  }

  @Override
  public Optional<CodeBlock> freeze(CodeBlock value) {
    return Optional.of(immutableOrNull(value));
  }

  @Override
  public Optional<ElementCode> element() {
    return Optional.of(each);
  }

  private CodeBlock immutableOrNull(CodeBlock value) {
    return CodeBlock.of(
        "$T.$LOrNull($L, $S)", each.immutables(), shape.factory, value, names.property());
  }

  private CodeBlock immutable(CodeBlock value) {
    return CodeBlock.of("$T.$L($L, $S)", each.immutables(), shape.factory, value, names.property());
  }

  @Override
  public List<MethodSpec> jsonMethods() {
    List<MethodSpec> methods = new ArrayList<>();
    if (texts().isEmpty()) {
      methods.add(reader());
      methods.add(writer());
    }
    methods.addAll(each.jsonMethods());
    return methods;
  }

  private MethodSpec reader() {
    return MethodSpec.methodBuilder(names.read())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(typeName)
        .addParameter(RuntimeTypes.JSON_READER, "in")
        .addCode(shape.reading(this))
        .build();
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * private static void writeDays(JsonWriter out, List&lt;LocalDate&gt; elements) {
   *   out.beginArray();
   *   Spellings spellings = Spellings.of(elements);
   *   for (LocalDate element : elements) {
   *     if (spellings == null || !spellings.writeNext(out)) {
   *       out.writeLocalDate(element);
   *     }
   *   }
   *   out.endArray();
   * }
   * </pre>
   */
  private MethodSpec writer() {
    MethodSpec.Builder writer =
        MethodSpec.methodBuilder(names.write())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(RuntimeTypes.JSON_WRITER, "out")
            .addParameter(typeName, "elements")
            .addStatement("out.beginArray()");
    CodeBlock writing = each.write(CodeBlock.of("element"));
    if (hasSpellings()) {
      writer.addCode(ElementCode.spellings("elements"));
      writing = ElementCode.asSpelled(writing);
    }
    return writer
        .beginControlFlow("for ($T element : elements)", each.variableType())
        .addCode(writing)
        .endControlFlow()
        .addStatement("out.endArray()")
        .build();
  }

  @Override
  public List<MethodSpec> builderMethods() {
    if (!each.isCopied()) {
      return List.of();
    }
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(copier());
    methods.addAll(each.builderMethods());
    return methods;
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * private static List&lt;List&lt;String&gt;&gt; copyRows(Iterable&lt;? extends List&lt;String&gt;&gt; elements) {
   *   Objects.requireNonNull(elements, "rows");
   *   List&lt;List&lt;String&gt;&gt; copies = new ArrayList&lt;&gt;();
   *   for (List&lt;String&gt; element : elements) {
   *     copies.add(Immutables.list(element, "rows"));
   *   }
   *   return Immutables.list(copies, "rows");
   * }
   * </pre>
   */
  private MethodSpec copier() {
    return MethodSpec.methodBuilder(names.copy())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(typeName)
        .addParameter(parameterType(), "elements")
        .addStatement("$T.requireNonNull(elements, $S)", Objects.class, names.property())
        .addStatement(
            "$T copies = new $T<>()",
            ParameterizedTypeName.get(ClassName.get(List.class), each.typeName()),
            ArrayList.class)
        .beginControlFlow("for ($T element : elements)", each.variableType())
        .addStatement("copies.add($L)", each.copy(CodeBlock.of("element")))
        .endControlFlow()
        .addStatement(
            "return $L", shape.copied(CodeBlock.of("elements"), immutable(CodeBlock.of("copies"))))
        .build();
  }
}
