package io.github.plaidschema.processor.emit.kind;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.plaidschema.processor.model.BuilderNames;
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
    if (type instanceof FieldType.Scalar scalar) {
      return new ScalarCode(scalar.scalar());
    }
    if (type instanceof FieldType.ClosedEnum closed) {
      return new ClosedEnumCode(closed.enumType(), enumNames.apply(closed.enumType()));
    }
    if (type instanceof FieldType.OpenEnum open) {
      return new OpenEnumCode(open, enumNames.apply(open.enumType()));
    }
    if (type instanceof FieldType.SchemaReference schema) {
      return new SchemaCode(schema);
    }
    if (type instanceof FieldType.Coded coded) {
      return new CodedCode(coded, codecs.apply(coded.codec()));
    }
    if (type instanceof FieldType.ListOf list) {
      return collection(CollectionCode.Shape.LIST, list, list.element(), property, stem);
    }
    if (type instanceof FieldType.SetOf set) {
      return collection(CollectionCode.Shape.SET, set, set.element(), property, stem);
    }
    FieldType.MapOf map = (FieldType.MapOf) type;
    return new MapCode(
        map.typeName(),
        key(map.key()),
        element(map.value(), property, stem + "Value"),
        names(property, stem));
  }

  private CollectionCode collection(
      CollectionCode.Shape shape,
      FieldType collection,
      FieldType.Element element,
      String property,
      String stem) {
    return new CollectionCode(
        shape,
        collection.typeName(),
        element(element, property, stem + "Element"),
        names(property, stem));
  }

  private ElementCode element(FieldType.Element element, String property, String stem) {
    return new ElementCode(of(element.type(), property, stem), element);
  }

  private ContainerNames names(String property, String stem) {
    return new ContainerNames(
        property,
        methodNames.apply("read" + stem),
        methodNames.apply("write" + stem),
        methodNames.apply("copy" + stem));
  }

  private KeyCode key(FieldType.Key key) {
    return key instanceof FieldType.Key.Enumerated enumerated
        ? new KeyCode.Enumerated(
            enumerated.typeName(), enumNames.apply(enumerated.open().enumType()))
        : new KeyCode.Text(key.typeName());
  }
}
