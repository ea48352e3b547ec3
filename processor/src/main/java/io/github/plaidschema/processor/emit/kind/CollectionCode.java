package io.github.plaidschema.processor.emit.kind;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * {@code List} or {@code Set} of what {@code each} reads and writes.
 *
 * @param names of the methods that are generated for it
 */
record CollectionCode(Shape shape, TypeName typeName, TypeCode each, ContainerNames names)
    implements TypeCode {

  /** What differs between lists and sets. */
  @SuppressWarnings("ImmutableEnumChecker") // JavaPoet does not say that its names are immutable.
  enum Shape {
    LIST("list", ClassName.get(ArrayList.class)) {
      @Override
      CodeBlock add(CodeBlock element) {
        return CodeBlock.of("elements.add($L)", element);
      }
    },
    SET("set", ClassName.get(LinkedHashSet.class)) {
      @Override
      CodeBlock add(CodeBlock element) {
        return CodeBlock.of("in.addTo(elements, $L)", element);
      }
    };

    private final String factory;
    private final ClassName mutable;

    Shape(String factory, ClassName mutable) {
      this.factory = factory;
      this.mutable = mutable;
    }

    abstract CodeBlock add(CodeBlock element);
  }

  @Override
  public CodeBlock read() {
    return CodeBlock.of("$N(in)", names.read());
  }

  @Override
  public CodeBlock write(CodeBlock value) {
    return CodeBlock.of("$N(out, $L)", names.write(), value);
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
  public boolean isCopied() {
    return true;
  }

  @Override
  public Optional<CodeBlock> freeze(CodeBlock value) {
    return Optional.of(immutable(value));
  }

  @Override
  public Optional<TypeCode> element() {
    return Optional.of(each);
  }

  private CodeBlock immutable(CodeBlock value) {
    return CodeBlock.of(
        "$T.$L($L, $S)", RuntimeTypes.IMMUTABLES, shape.factory, value, names.property());
  }

  @Override
  public List<MethodSpec> jsonMethods() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(reader());
    methods.add(writer());
    methods.addAll(each.jsonMethods());
    return methods;
  }

  /**
   *
   *
   * <pre>
   * private static List&lt;String&gt; readScopes(JsonReader in) {
   *   List&lt;String&gt; elements = new ArrayList&lt;&gt;();
   *   in.beginArray();
   *   while (in.hasNext()) {
   *     elements.add(in.readString());
   *   }
   *   return Immutables.list(elements, "scopes");
   * }
   * </pre>
   */
  private MethodSpec reader() {
    return MethodSpec.methodBuilder(names.read())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(typeName)
        .addParameter(RuntimeTypes.JSON_READER, "in")
        .addStatement("$T elements = new $T<>()", typeName, shape.mutable)
        .addStatement("in.beginArray()")
        .beginControlFlow("while (in.hasNext())")
        .addStatement(shape.add(each.read()))
        .endControlFlow()
        .addStatement("return $L", immutable(CodeBlock.of("elements")))
        .build();
  }

  /**
   *
   *
   * <pre>
   * private static void writeScopes(JsonWriter out, List&lt;String&gt; elements) {
   *   out.beginArray();
   *   for (String element : elements) {
   *     out.writeString(element);
   *   }
   *   out.endArray();
   * }
   * </pre>
   */
  private MethodSpec writer() {
    return MethodSpec.methodBuilder(names.write())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(RuntimeTypes.JSON_WRITER, "out")
        .addParameter(typeName, "elements")
        .addStatement("out.beginArray()")
        .beginControlFlow("for ($T element : elements)", each.typeName())
        .addStatement(each.write(CodeBlock.of("element")))
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
   *
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
        .addStatement("$T copies = new $T<>()", typeName, shape.mutable)
        .beginControlFlow("for ($T element : elements)", each.typeName())
        .addStatement("copies.add($L)", each.copy(CodeBlock.of("element")))
        .endControlFlow()
        .addStatement("return $L", immutable(CodeBlock.of("copies")))
        .build();
  }
}
