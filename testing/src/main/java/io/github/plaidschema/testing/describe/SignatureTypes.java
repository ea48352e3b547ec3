package io.github.plaidschema.testing.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** From the signatures of class files to {@link JavaType}s. */
final class SignatureTypes {
  private SignatureTypes() {}

  /** What the signature of a method says that it returns. */
  static JavaType returned(String signature) {
    List<JavaType> types = new ArrayList<>();
    new SignatureReader(signature)
        .accept(
            new SignatureVisitor(Opcodes.ASM9) {
              @Override
              public SignatureVisitor visitReturnType() {
                return new OneType(types::add);
              }

              @Override
              public SignatureVisitor visitParameterType() {
                return new OneType(type -> {});
              }

              @Override
              public SignatureVisitor visitExceptionType() {
                return new OneType(type -> {});
              }

              @Override
              public SignatureVisitor visitClassBound() {
                return new OneType(type -> {});
              }

              @Override
              public SignatureVisitor visitInterfaceBound() {
                return new OneType(type -> {});
              }
            });
    return types.get(0);
  }

  /** What the signature of a class says. */
  static Heritage heritage(String signature) {
    List<String> parameters = new ArrayList<>();
    List<JavaType> parents = new ArrayList<>();
    new SignatureReader(signature)
        .accept(
            new SignatureVisitor(Opcodes.ASM9) {
              @Override
              public void visitFormalTypeParameter(String name) {
                parameters.add(name);
              }

              @Override
              public SignatureVisitor visitClassBound() {
                return new OneType(type -> {});
              }

              @Override
              public SignatureVisitor visitInterfaceBound() {
                return new OneType(type -> {});
              }

              @Override
              public SignatureVisitor visitSuperclass() {
                return new OneType(parents::add);
              }

              @Override
              public SignatureVisitor visitInterface() {
                return new OneType(parents::add);
              }
            });
    return new Heritage(
        parameters, parents.stream().map(parent -> (JavaType.Declared) parent).toList());
  }

  /**
   * What a class has from others.
   *
   * @param typeParameters their names
   * @param parents the super-class, and behind it the interfaces
   */
  record Heritage(List<String> typeParameters, List<JavaType.Declared> parents) {}

  /** A type that a descriptor names, which has no type arguments. */
  static JavaType erased(Type type) {
    return switch (type.getSort()) {
      case Type.ARRAY -> {
        JavaType array = erased(type.getElementType());
        for (int i = 0; i < type.getDimensions(); i++) {
          array = new JavaType.Array(array);
        }
        yield array;
      }
      case Type.OBJECT -> new JavaType.Declared(type.getClassName(), List.of());
      default -> new JavaType.Primitive(type.getClassName());
    };
  }

  /** Takes the parts of one type, and hands it on. */
  private static final class OneType extends SignatureVisitor {
    private final Consumer<JavaType> taker;
    private final List<JavaType> arguments = new ArrayList<>();
    private @Nullable String name;

    OneType(Consumer<JavaType> taker) {
      super(Opcodes.ASM9);
      this.taker = taker;
    }

    @Override
    public void visitBaseType(char descriptor) {
      taker.accept(erased(Type.getType(String.valueOf(descriptor))));
    }

    @Override
    public void visitTypeVariable(String variable) {
      taker.accept(new JavaType.Variable(variable));
    }

    @Override
    public SignatureVisitor visitArrayType() {
      return new OneType(element -> taker.accept(new JavaType.Array(element)));
    }

    @Override
    public void visitClassType(String internalName) {
      name = internalName.replace('/', '.');
    }

    @Override
    public void visitInnerClassType(String simpleName) {
      name = name + "$" + simpleName;
      arguments.clear();
    }

    @Override
    public void visitTypeArgument() {
      arguments.add(new JavaType.Wildcard());
    }

    @Override
    public SignatureVisitor visitTypeArgument(char wildcard) {
      return new OneType(
          argument -> arguments.add(wildcard == INSTANCEOF ? argument : new JavaType.Wildcard()));
    }

    @Override
    public void visitEnd() {
      if (name != null) {
        taker.accept(new JavaType.Declared(name, arguments));
      }
    }
  }
}
