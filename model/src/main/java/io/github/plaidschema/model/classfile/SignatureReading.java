package io.github.plaidschema.model.classfile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** From signatures (JVMS 4.7.9.1), and from descriptors, which are such, to types. */
final class SignatureReading {
  private SignatureReading() {}

  /**
   * What a class has from others.
   *
   * @param typeParameters their names
   * @param parents the super-class, and behind it the interfaces
   */
  record Heritage(List<String> typeParameters, List<TypeSignature.Declared> parents) {}

  /** What the signature or the descriptor of a method says that it returns. */
  static TypeSignature returned(String signature) {
    List<TypeSignature> types = new ArrayList<>();
    new SignatureReader(signature)
        .accept(
            new Others() {
              @Override
              public SignatureVisitor visitReturnType() {
                return new OneType(types::add);
              }
            });
    return types.get(0);
  }

  /** What the signature of a class says. */
  static Heritage heritage(String signature) {
    List<String> parameters = new ArrayList<>();
    List<TypeSignature.Declared> parents = new ArrayList<>();
    new SignatureReader(signature)
        .accept(
            new Others() {
              @Override
              public void visitFormalTypeParameter(String name) {
                parameters.add(name);
              }

              @Override
              public SignatureVisitor visitSuperclass() {
                return new OneType(type -> parents.add((TypeSignature.Declared) type));
              }

              @Override
              public SignatureVisitor visitInterface() {
                return visitSuperclass();
              }
            });
    return new Heritage(parameters, parents);
  }

  /** Reads over all types but those that are asked for. */
  private static class Others extends SignatureVisitor {
    Others() {
      super(Opcodes.ASM9);
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
    public SignatureVisitor visitParameterType() {
      return new OneType(type -> {});
    }

    @Override
    public SignatureVisitor visitExceptionType() {
      return new OneType(type -> {});
    }
  }

  /** Takes the parts of one type, and hands it on. */
  private static final class OneType extends SignatureVisitor {
    private final Consumer<TypeSignature> taker;
    private final List<TypeSignature> arguments = new ArrayList<>();
    private @Nullable String name;

    OneType(Consumer<TypeSignature> taker) {
      super(Opcodes.ASM9);
      this.taker = taker;
    }

    @Override
    public void visitBaseType(char descriptor) {
      String keyword = Type.getType(String.valueOf(descriptor)).getClassName();
      taker.accept(new TypeSignature.Primitive(keyword));
    }

    @Override
    public void visitTypeVariable(String variable) {
      taker.accept(new TypeSignature.Variable(variable));
    }

    @Override
    public SignatureVisitor visitArrayType() {
      return new OneType(element -> taker.accept(new TypeSignature.Array(element)));
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
      arguments.add(new TypeSignature.Wildcard());
    }

    @Override
    public SignatureVisitor visitTypeArgument(char wildcard) {
      return new OneType(
          argument ->
              arguments.add(wildcard == INSTANCEOF ? argument : new TypeSignature.Wildcard()));
    }

    @Override
    public void visitEnd() {
      if (name != null) {
        taker.accept(new TypeSignature.Declared(name, arguments));
      }
    }
  }
}
