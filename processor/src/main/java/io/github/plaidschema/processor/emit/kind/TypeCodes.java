package io.github.plaidschema.processor.emit.kind;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.plaidschema.model.BuilderNames;
import io.github.plaidschema.processor.model.EnumType;
import io.github.plaidschema.processor.model.FieldType;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** From a {@link FieldType} to its {@link TypeCode}: the one place that knows all kinds. */
public final class TypeCodes {
  private final Function<EnumType, CodeBlock> enumNames;
  private final Function<ClassName, CodeBlock> codecs;
  private final UnaryOperator<String> methodNames;

  /**
   * @param enumNames the constant that holds the names of an enum
   * @param codecs the constant that holds a codec
   * @param methodNames allots the name of a method that is wanted, so that no two are alike
   */
  public TypeCodes(
      Function<EnumType, CodeBlock> enumNames,
      Function<ClassName, CodeBlock> codecs,
      UnaryOperator<String> methodNames) {
    this.enumNames = enumNames;
    this.codecs = codecs;
    this.methodNames = methodNames;
  }

  /** The code for a field of the type. */
  public TypeCode of(FieldType type, String property) {
    return of(type, property, BuilderNames.capitalized(property));
  }

  private TypeCode of(FieldType type, String property, String stem) {
    return type.accept(new OfField(property, stem));
  }

  /**
   * The code for the type of a property, or for a part of it. The names of the methods that are
   * generated for it end in the stem.
   */
  private final class OfField implements FieldType.Visitor<TypeCode> {
    private final String property;
    private final String stem;

    OfField(String property, String stem) {
      this.property = property;
      this.stem = stem;
    }

    @Override
    public TypeCode scalar(FieldType.Scalar scalar) {
      return new ScalarCode(scalar);
    }

    @Override
    public TypeCode closedEnum(FieldType.ClosedEnum closed) {
      return new ClosedEnumCode(closed.enumType(), enumNames.apply(closed.enumType()));
    }

    @Override
    public TypeCode openEnum(FieldType.OpenEnum open) {
      return new OpenEnumCode(open, enumNames.apply(open.enumType()));
    }

    @Override
    public TypeCode schema(FieldType.SchemaReference schema) {
      return new SchemaCode(schema);
    }

    @Override
    public TypeCode coded(FieldType.Coded coded) {
      return new CodedCode(coded, codecs.apply(coded.codec()));
    }

    @Override
    public TypeCode list(FieldType.ListOf list) {
      return collection(CollectionCode.Shape.LIST, list);
    }

    @Override
    public TypeCode set(FieldType.SetOf set) {
      return collection(CollectionCode.Shape.SET, set);
    }

    @Override
    public TypeCode map(FieldType.MapOf map) {
      return new MapCode(
          map.typeName(), key(map.key()), element(map.value(), stem + "Value"), names());
    }

    private TypeCode collection(CollectionCode.Shape shape, FieldType.CollectionOf collection) {
      return new CollectionCode(
          shape, collection.typeName(), element(collection.element(), stem + "Element"), names());
    }

    private ElementCode element(FieldType.Element element, String elementStem) {
      return new ElementCode(of(element.type(), property, elementStem), element);
    }

    private ContainerNames names() {
      return new ContainerNames(
          property,
          methodNames.apply("read" + stem),
          methodNames.apply("write" + stem),
          methodNames.apply("copy" + stem));
    }

    private KeyCode key(FieldType.Key key) {
      return key.open()
          .<KeyCode>map(
              open -> new KeyCode.Enumerated(open.typeName(), enumNames.apply(open.enumType())))
          .orElseGet(() -> new KeyCode.Text(key.typeName()));
    }
  }
}
