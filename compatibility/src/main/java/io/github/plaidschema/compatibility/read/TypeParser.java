package io.github.plaidschema.compatibility.read;

import io.github.plaidschema.compatibility.describe.JavaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Reads types from signatures (JVMS 4.7.9.1). */
final class TypeParser extends SignatureVisitor {
  private static final JavaType OBJECT = JavaType.of("java.lang.Object");

  private final Map<String, JavaType> variables;
  private final List<TypeParser> arguments = new ArrayList<>();
  private JavaType type = OBJECT;
  private String name = "";
  private int arrays;

  private TypeParser(Map<String, JavaType> variables) {
    super(Opcodes.ASM9);
    this.variables = variables;
  }

  /**
   * What a method returns.
   *
   * @param variables what stands for the type variables of the interface
   */
  static JavaType returned(MethodNode method, Map<String, JavaType> variables) {
    TypeParser result = new TypeParser(variables);
    new SignatureReader(method.signature == null ? method.desc : method.signature)
        .accept(
            new SignatureVisitor(Opcodes.ASM9) {
              @Override
              public SignatureVisitor visitReturnType() {
                return result;
              }
            });
    return result.parsed();
  }

  /** The arguments that an interface gives to each of those which it extends, in their order. */
  static List<List<JavaType>> superArguments(ClassNode type, Map<String, JavaType> variables) {
    if (type.signature == null) {
      return type.interfaces.stream().map(parent -> List.<JavaType>of()).toList();
    }
    List<TypeParser> parents = new ArrayList<>();
    new SignatureReader(type.signature)
        .accept(
            new SignatureVisitor(Opcodes.ASM9) {
              @Override
              public SignatureVisitor visitInterface() {
                TypeParser parent = new TypeParser(variables);
                parents.add(parent);
                return parent;
              }
            });
    return parents.stream().map(parent -> parent.parsed().arguments()).toList();
  }

  /** The type variables of an interface, bound to arguments; to Object where there are none. */
  static Map<String, JavaType> bind(ClassNode type, List<JavaType> arguments) {
    Map<String, JavaType> bound = new LinkedHashMap<>();
    if (type.signature != null) {
      new SignatureReader(type.signature)
          .accept(
              new SignatureVisitor(Opcodes.ASM9) {
                @Override
                public void visitFormalTypeParameter(String variable) {
                  int index = bound.size();
                  bound.put(variable, index < arguments.size() ? arguments.get(index) : OBJECT);
                }
              });
    }
    return bound;
  }

  /** A type without arguments, as a descriptor has it. */
  static String inSource(Type erased) {
    return erased.getClassName().replace('$', '.');
  }

  private JavaType parsed() {
    if (arrays == 0) {
      return type;
    }
    return new JavaType(type.name() + "[]".repeat(arrays), type.arguments(), false);
  }

  @Override
  public void visitBaseType(char descriptor) {
    type = JavaType.of(Type.getType(String.valueOf(descriptor)).getClassName());
  }

  @Override
  public void visitTypeVariable(String variable) {
    type = variables.getOrDefault(variable, OBJECT);
  }

  @Override
  public SignatureVisitor visitArrayType() {
    arrays++;
    return this;
  }

  @Override
  public void visitClassType(String internalName) {
    name = internalName;
  }

  @Override
  public void visitInnerClassType(String simpleName) {
    name = name + "$" + simpleName;
    arguments.clear();
  }

  @Override
  public void visitTypeArgument() {
    TypeParser wildcard = new TypeParser(variables);
    wildcard.type = JavaType.of("?");
    arguments.add(wildcard);
  }

  @Override
  public SignatureVisitor visitTypeArgument(char wildcard) {
    TypeParser argument = new TypeParser(variables);
    arguments.add(argument);
    return argument;
  }

  @Override
  public void visitEnd() {
    type =
        new JavaType(
            SourceNames.inSource(name), arguments.stream().map(TypeParser::parsed).toList(), false);
  }
}
