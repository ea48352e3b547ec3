package io.github.plaidschema.compatibility.read;

import io.github.plaidschema.compatibility.describe.JavaType;
import io.github.plaidschema.model.classfile.TypePath;
import io.github.plaidschema.model.classfile.TypeSignature;
import java.util.Set;

/** From the types of class files to those of descriptions, which are named as in sources. */
final class JavaTypes {
  private static final JavaType OBJECT = JavaType.of("java.lang.Object");

  private JavaTypes() {}

  /**
   * A type.
   *
   * @param nullable its parts that are marked
   */
  static JavaType of(TypeSignature signature, Set<TypePath> nullable) {
    JavaType type = of(signature);
    for (TypePath part : nullable) {
      type = type.withNullableAt(part.arguments());
    }
    return type;
  }

  private static JavaType of(TypeSignature signature) {
    if (signature instanceof TypeSignature.Primitive primitive) {
      return JavaType.of(primitive.keyword());
    }
    if (signature instanceof TypeSignature.Declared declared) {
      return new JavaType(
          inSource(declared.binaryName()),
          declared.arguments().stream().map(JavaTypes::of).toList(),
          false);
    }
    if (signature instanceof TypeSignature.Array array) {
      JavaType element = of(array.element());
      return new JavaType(element.name() + "[]", element.arguments(), false);
    }
    // A variable that nothing stands for is one of a raw type.
    return signature instanceof TypeSignature.Wildcard ? JavaType.of("?") : OBJECT;
  }

  /** {@code com.example.Outer.Inner} for {@code com.example.Outer$Inner}. */
  static String inSource(String binaryName) {
    return binaryName.replace('$', '.');
  }
}
