package io.github.plaidschema.testing.describe;

import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.model.classfile.ClassFile;
import io.github.plaidschema.model.classfile.CompiledEnum;
import io.github.plaidschema.model.classfile.CompiledSchema;
import io.github.plaidschema.model.classfile.CompiledUnion;
import io.github.plaidschema.model.classfile.TypeSignature;
import java.util.List;
import java.util.Optional;

/** From what an accessor returns, without its {@code Optional}, to a {@link ValueType}. */
final class ValueTypeResolver {
  private static final String CODEC = "io.github.plaidschema.json.JsonCodec";

  private final ClassFileCache classes;

  ValueTypeResolver(ClassFileCache classes) {
    this.classes = classes;
  }

  /**
   * Resolves a type.
   *
   * @param codec the binary name of the codec that the accessor names
   * @param owner the accessor, for messages
   */
  ValueType resolve(TypeSignature type, Optional<String> codec, String owner) {
    if (codec.isPresent() && handledBy(codec.get()).equals(type)) {
      return new ValueType.Coded(type, codec.get());
    }
    if (type instanceof TypeSignature.Primitive primitive) {
      return scalar(primitive.keyword()).orElseThrow(() -> noJsonType(type, owner));
    }
    if (!(type instanceof TypeSignature.Declared declared)) {
      throw noJsonType(type, owner);
    }
    Optional<ValueType> scalar = scalar(declared.binaryName());
    if (scalar.isPresent()) {
      return scalar.get();
    }
    List<TypeSignature> arguments = declared.arguments();
    return switch (declared.binaryName()) {
      case "java.util.List" -> new ValueType.ListOf(resolve(arguments.get(0), codec, owner));
      case "java.util.Set" -> new ValueType.SetOf(resolve(arguments.get(0), codec, owner));
      case "java.util.Map" ->
          new ValueType.MapOf(
              resolve(arguments.get(0), Optional.empty(), owner),
              resolve(arguments.get(1), codec, owner));
      case "io.github.plaidschema.json.OpenEnum" ->
          new ValueType.OpenEnum(texts(((TypeSignature.Declared) arguments.get(0)).binaryName()));
      default -> named(declared, owner);
    };
  }

  private static Optional<ValueType> scalar(String javaName) {
    return ScalarType.named(javaName).map(ValueType.Scalar::new);
  }

  private ValueType named(TypeSignature.Declared type, String owner) {
    ClassFile file = classes.get(type.binaryName());
    if (file.isEnum()) {
      return new ValueType.ClosedEnum(texts(file.binaryName()));
    }
    if (file.annotations().has(CompiledSchema.ANNOTATION)
        || file.annotations().has(CompiledUnion.ANNOTATION)) {
      return new ValueType.Reference(file.binaryName());
    }
    throw noJsonType(type, owner);
  }

  private EnumDescription texts(String binaryName) {
    CompiledEnum read = CompiledEnum.of(classes.get(binaryName), classes::find);
    return new EnumDescription(
        binaryName,
        read.constants().stream()
            .map(constant -> new EnumDescription.Constant(constant.name(), constant.jsonName()))
            .toList(),
        read.fallback());
  }

  /** What a codec reads and writes: what stands for {@code T} where it extends the base class. */
  private TypeSignature handledBy(String codec) {
    TypeSignature.Declared parent = new TypeSignature.Declared(codec, List.of());
    while (!parent.binaryName().equals(CODEC)) {
      parent = classes.get(parent.binaryName()).parents().get(0).type();
    }
    return parent.arguments().get(0);
  }

  private static DescriptionException noJsonType(TypeSignature type, String owner) {
    return new DescriptionException(owner + ": " + type + " is not a JSON type");
  }
}
