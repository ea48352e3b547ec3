package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.model.BuilderNames;
import io.github.plaidschema.model.Presence;
import io.github.plaidschema.processor.emit.kind.ElementCode;
import io.github.plaidschema.processor.model.EnumType;
import io.github.plaidschema.processor.model.Field;
import io.github.plaidschema.processor.model.FieldType;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.model.Schema;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes what a builder offers for one field: to set it, to add to it, and to take its value away.
 */
final class SetterEmitter {
  private final Schema schema;

  SetterEmitter(Schema schema) {
    this.schema = schema;
  }

  List<MethodSpec> methods(Slot slot) {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(setter(slot));
    methods.addAll(slot.field().type().accept(new Additions(slot)));
    if (slot.field().isClearable()) {
      methods.add(clearer(slot));
    }
    return methods;
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * public LinkBuilder userId(@Nullable String userId) {
   *   this.userId = setOrNull(Value.USER_ID, this.userId, userId);
   *   return this;
   * }
   * </pre>
   */
  private MethodSpec setter(Slot slot) {
    Field field = slot.field();
    String parameter = BuilderNames.variable(field.property());
    boolean takesNull =
        field.presence() == Presence.NULLABLE || field.presence() == Presence.OPTIONAL;
    MethodSpec.Builder setter =
        method(slot, BuilderNames.setter(field.property()))
            .addJavadoc(documentation(field, takesNull).text())
            .addParameter(ParameterSpec.builder(parameterType(slot, takesNull), parameter).build());
    CodeBlock value = CodeBlock.of("$N", parameter);
    if (field.isPrimitive()) {
      setter.addCode(raw(slot, value));
      setter.addCode(takesNull ? primitiveOrNull(slot, value) : primitive(slot, value));
    } else if (takesNull) {
      setter.addStatement(
          "this.$1N = setOrNull($2L, this.$1N, $3L)",
          slot.variable(),
          slot.constant(),
          slot.code().copyOrNull(value));
    } else {
      setter.addStatement(
          "this.$1N = set($2L, this.$1N, $3L, $4S)",
          slot.variable(),
          slot.constant(),
          slot.code().copy(value),
          field.property());
    }
    return setter.addStatement("return this").build();
  }

  /** A value that is equal to the one before keeps the spelling that it has. */
  private static CodeBlock raw(Slot slot, CodeBlock value) {
    return slot.field().type().hasSpellings()
        ? CodeBlock.builder()
            .addStatement(
                "this.raw = $T.kept(this.raw, $L, this.$N, $L)",
                RuntimeTypes.RAW_FIELDS,
                slot.constant(),
                slot.variable(),
                value)
            .build()
        : CodeBlock.builder()
            .addStatement(
                "this.raw = $T.without(this.raw, $L)", RuntimeTypes.RAW_FIELDS, slot.constant())
            .build();
  }

  private static TypeName parameterType(Slot slot, boolean takesNull) {
    TypeName type = slot.code().parameterType();
    return takesNull ? Nullability.nullable(type.box()) : type;
  }

  private static CodeBlock primitiveOrNull(Slot slot, CodeBlock value) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L == null)", value)
        .add(withoutValue(slot))
        .addStatement("spellNull(this, $L)", slot.constant())
        .nextControlFlow("else")
        .add(primitive(slot, value))
        .endControlFlow()
        .build();
  }

  private static CodeBlock primitive(Slot slot, CodeBlock value) {
    return CodeBlock.builder()
        .addStatement("this.$N = $L", slot.variable(), value)
        .addStatement("this.$N |= $L", slot.present(), slot.bit())
        .build();
  }

  private static CodeBlock withoutValue(Slot slot) {
    if (!slot.field().isPrimitive()) {
      return CodeBlock.builder().addStatement("this.$N = null", slot.variable()).build();
    }
    return CodeBlock.builder()
        .addStatement("this.$N = 0", slot.variable())
        .addStatement("this.$N &= ~$L", slot.present(), slot.bit())
        .build();
  }

  /** Of an open enum, for the constants that Java knows. */
  private MethodSpec knownSetter(Slot slot, EnumType enumType) {
    String name = BuilderNames.setter(slot.field().property());
    String parameter = BuilderNames.variable(slot.field().property());
    return method(slot, name)
        .addJavadoc(documentation(slot.field(), false).text())
        .addParameter(enumType.type(), parameter)
        .addStatement("return this.$N($L.open($N))", name, enumNames(slot), parameter)
        .build();
  }

  private static CodeBlock enumNames(Slot slot) {
    return slot.code().enumNames().orElseThrow();
  }

  private List<MethodSpec> adders(Slot slot, FieldType element) {
    Field field = slot.field();
    ElementCode code = slot.code().element().orElseThrow();
    String add = BuilderNames.add(field.property());
    List<MethodSpec> adders = new ArrayList<>();
    adders.add(
        method(slot, add)
            .addJavadoc(addsElement(slot))
            .addParameter(code.parameterType(), "element")
            .addStatement(
                "this.$N = $T.appendTo($L, $L, $S)",
                slot.variable(),
                code.immutables(),
                fitting(slot),
                code.copy(CodeBlock.of("element")),
                field.property())
            .addStatement("return this")
            .build());
    if (element instanceof FieldType.OpenEnum open) {
      adders.add(
          method(slot, add)
              .addJavadoc(addsElement(slot))
              .addParameter(open.enumType().type(), "element")
              .addStatement("return this.$N($L.open(element))", add, code.enumNames().orElseThrow())
              .build());
    }
    adders.add(addAll(slot, code));
    return adders;
  }

  private MethodSpec addAll(Slot slot, ElementCode element) {
    Field field = slot.field();
    MethodSpec.Builder addAll =
        method(slot, BuilderNames.addAll(field.property()))
            .addJavadoc(
                added(
                    MethodDoc.of("Adds all elements to {@code $L}.", field.property())
                        .param("elements", "the elements")))
            .addParameter(slot.code().parameterType(), "elements");
    return addAll
        .addStatement(
            "this.$N = $T.appendAllTo($L, $L, $S)",
            slot.variable(),
            element.immutables(),
            fitting(slot),
            copyOfEach(slot, CodeBlock.of("elements")),
            field.property())
        .addStatement("return this")
        .build();
  }

  private List<MethodSpec> putters(Slot slot, FieldType.MapOf map) {
    Field field = slot.field();
    String put = BuilderNames.put(field.property());
    ElementCode code = slot.code().element().orElseThrow();
    MethodSpec single =
        method(slot, put)
            .addJavadoc(putsEntry(slot))
            .addParameter(map.key().typeName(), "key")
            .addParameter(code.parameterType(), "value")
            .addStatement(
                "this.$N = $T.putInto($L, key, $L, $S)",
                slot.variable(),
                code.immutables(),
                fitting(slot),
                code.copy(CodeBlock.of("value")),
                field.property())
            .addStatement("return this")
            .build();
    List<MethodSpec> putters = new ArrayList<>();
    putters.add(single);
    map.key()
        .open()
        .ifPresent(
            open ->
                putters.add(
                    method(slot, put)
                        .addJavadoc(putsEntry(slot))
                        .addParameter(open.enumType().type(), "key")
                        .addParameter(code.parameterType(), "value")
                        .addStatement(
                            "return this.$N($L.open(key), value)",
                            put,
                            slot.code().keyNames().orElseThrow())
                        .build()));
    putters.add(putAll(slot, code));
    return putters;
  }

  private MethodSpec putAll(Slot slot, ElementCode value) {
    Field field = slot.field();
    MethodSpec.Builder putAll =
        method(slot, BuilderNames.putAll(field.property()))
            .addJavadoc(
                added(
                    MethodDoc.of("Puts all entries into {@code $L}.", field.property())
                        .param("entries", "the entries")))
            .addParameter(slot.code().parameterType(), "entries");
    return putAll
        .addStatement(
            "this.$N = $T.putAllInto($L, $L, $S)",
            slot.variable(),
            value.immutables(),
            fitting(slot),
            copyOfEach(slot, CodeBlock.of("entries")),
            field.property())
        .addStatement("return this")
        .build();
  }

  /** What is added to: nothing is added to a value that is no collection. */
  private CodeBlock fitting(Slot slot) {
    return CodeBlock.of(
        "fitting($T.FIELDS, $L, this.$N)",
        schema.names().value(),
        slot.constant(),
        slot.variable());
  }

  /** What is added to a collection: copies of what others could change. */
  private static CodeBlock copyOfEach(Slot slot, CodeBlock elements) {
    boolean eachIsCopied = slot.code().element().orElseThrow().isCopied();
    return eachIsCopied ? slot.code().copy(elements) : elements;
  }

  /** Of a field that may be absent: so that it is not written at all. */
  private MethodSpec clearer(Slot slot) {
    return method(slot, BuilderNames.clear(slot.field().property()))
        .addJavadoc(
            MethodDoc.of(
                    slot.isDefaulted()
                        ? "Clears {@code $L}, so that it has its default."
                        : "Clears {@code $L}, so that it is omitted.",
                    slot.field().property())
                .returnsThis()
                .text())
        .addCode(withoutValue(slot))
        .addStatement("omit(this, $L)", slot.constant())
        .addStatement("return this")
        .build();
  }

  /** The accessor's own description. */
  private static MethodDoc documentation(Field field, boolean takesNull) {
    MethodDoc documentation =
        MethodDoc.of(
            "$L",
            field.documentation().isEmpty()
                ? "Sets {@code " + field.property() + "}."
                : field.documentation());
    String parameter = BuilderNames.variable(field.property());
    if (field.presence() == Presence.OPTIONAL && takesNull) {
      documentation.param(
          parameter,
          "the value; {@code null} is written as null, {@link #$N()} omits it",
          BuilderNames.clear(field.property()));
    } else if (takesNull) {
      documentation.param(parameter, "the value, or {@code null}");
    } else if (field.presence() == Presence.DEFAULTED) {
      documentation.param(parameter, "the value in place of the default");
    } else {
      documentation.param(parameter, "the value");
    }
    return documentation.returnsThis();
  }

  private static CodeBlock addsElement(Slot slot) {
    return added(
        MethodDoc.of("Adds an element to {@code $L}.", slot.field().property())
            .param("element", "the element"));
  }

  private static CodeBlock putsEntry(Slot slot) {
    return added(
        MethodDoc.of("Puts an entry into {@code $L}.", slot.field().property())
            .param("key", "the key")
            .param("value", "the value"));
  }

  /** Adding fails where the collection was read and does not fit. */
  private static CodeBlock added(MethodDoc documentation) {
    return documentation
        .returnsThis()
        .throwing(RuntimeTypes.MISMATCHED_VALUE_EXCEPTION, "if its value does not fit")
        .text();
  }

  private MethodSpec.Builder method(Slot slot, String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .returns(schema.names().builder());
    if (slot.field().deprecated()) {
      method.addAnnotation(Deprecated.class);
    }
    return method;
  }

  /** What a builder offers for a field beside its setter, by the field's type. */
  private final class Additions implements FieldType.Visitor<List<MethodSpec>> {
    private final Slot slot;

    Additions(Slot slot) {
      this.slot = slot;
    }

    @Override
    public List<MethodSpec> scalar(FieldType.Scalar scalar) {
      return List.of();
    }

    @Override
    public List<MethodSpec> closedEnum(FieldType.ClosedEnum closed) {
      return List.of();
    }

    @Override
    public List<MethodSpec> openEnum(FieldType.OpenEnum open) {
      return List.of(knownSetter(slot, open.enumType()));
    }

    @Override
    public List<MethodSpec> schema(FieldType.SchemaReference schema) {
      return List.of();
    }

    @Override
    public List<MethodSpec> coded(FieldType.Coded coded) {
      return List.of();
    }

    @Override
    public List<MethodSpec> list(FieldType.ListOf list) {
      return adders(slot, list.element().type());
    }

    @Override
    public List<MethodSpec> set(FieldType.SetOf set) {
      return adders(slot, set.element().type());
    }

    @Override
    public List<MethodSpec> map(FieldType.MapOf map) {
      return putters(slot, map);
    }
  }
}
