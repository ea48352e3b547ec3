package io.github.plaidschema.testing.describe;

import io.github.plaidschema.Fallback;
import io.github.plaidschema.JsonName;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.model.Naming;
import io.github.plaidschema.model.ScalarType;
import java.util.List;
import java.util.Optional;

/** From what an accessor returns, without its {@code Optional}, to a {@link ValueType}. */
final class ValueTypeResolver {
  private static final String CODEC = "io.github.plaidschema.json.JsonCodec";

  private final ClassFileCache classes;
  private final NamingFinder namings;

  ValueTypeResolver(ClassFileCache classes, NamingFinder namings) {
    this.classes = classes;
    this.namings = namings;
  }

  /**
   * Resolves a type.
   *
   * @param codec the binary name of the codec that the accessor names
   * @param owner the accessor, for messages
   */
  ValueType resolve(JavaType type, Optional<String> codec, String owner) {
    if (codec.isPresent() && handledBy(codec.get()).equals(type)) {
      return new ValueType.Coded(type, codec.get());
    }
    if (type instanceof JavaType.Primitive primitive) {
      return scalar(primitive.keyword()).orElseThrow(() -> noJsonType(type, owner));
    }
    if (!(type instanceof JavaType.Declared declared)) {
      throw noJsonType(type, owner);
    }
    Optional<ValueType> scalar = scalar(declared.binaryName());
    if (scalar.isPresent()) {
      return scalar.get();
    }
    List<JavaType> arguments = declared.arguments();
    return switch (declared.binaryName()) {
      case "java.util.List" -> new ValueType.ListOf(resolve(arguments.get(0), codec, owner));
      case "java.util.Set" -> new ValueType.SetOf(resolve(arguments.get(0), codec, owner));
      case "java.util.Map" ->
          new ValueType.MapOf(
              resolve(arguments.get(0), Optional.empty(), owner),
              resolve(arguments.get(1), codec, owner));
      case "io.github.plaidschema.json.OpenEnum" ->
          new ValueType.OpenEnum(texts(((JavaType.Declared) arguments.get(0)).binaryName()));
      default -> named(declared, owner);
    };
  }

  private static Optional<ValueType> scalar(String javaName) {
    return ScalarType.named(javaName).map(ValueType.Scalar::new);
  }

  private ValueType named(JavaType.Declared type, String owner) {
    ClassFile file = classes.get(type.binaryName());
    if (file.isEnum()) {
      return new ValueType.ClosedEnum(texts(file.binaryName()));
    }
    if (file.annotations().has(PlaidSchema.class) || file.annotations().has(PlaidUnion.class)) {
      return new ValueType.Reference(file.binaryName());
    }
    throw noJsonType(type, owner);
  }

  private EnumDescription texts(String binaryName) {
    ClassFile file = classes.get(binaryName);
    Naming naming = namings.of(file);
    return new EnumDescription(
        binaryName,
        file.constants().stream()
            .map(
                constant ->
                    new EnumDescription.Constant(
                        constant.name(),
                        constant
                            .annotations()
                            .text(JsonName.class, "value")
                            .orElseGet(() -> naming.ofConstant(constant.name()))))
            .toList(),
        file.constants().stream()
            .filter(constant -> constant.annotations().has(Fallback.class))
            .map(ClassFile.Constant::name)
            .findFirst());
  }

  /** What a codec reads and writes: what stands for {@code T} where it extends the base class. */
  private JavaType handledBy(String codec) {
    JavaType.Declared parent = new JavaType.Declared(codec, List.of());
    while (!parent.binaryName().equals(CODEC)) {
      parent = classes.get(parent.binaryName()).parents().get(0);
    }
    return parent.arguments().get(0);
  }

  private static DescriptionException noJsonType(JavaType type, String owner) {
    return new DescriptionException(owner + ": " + type + " is no JSON type");
  }
}
