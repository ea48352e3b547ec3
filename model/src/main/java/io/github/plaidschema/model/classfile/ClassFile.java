package io.github.plaidschema.model.classfile;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * What a class file says, as far as schemas need it.
 *
 * @param binaryName such as {@code com.example.Outer$Inner}
 * @param access its flags (JVMS 4.1), and that of ASM for what is deprecated
 * @param simpleNames those of the types around it, and its own last
 * @param parents the super-class if it is not an interface, and the interfaces
 * @param constants of an enum, in their order
 * @param methods in their order
 * @param permitted the binary names of what a sealed type permits
 */
public record ClassFile(
    String binaryName,
    int access,
    List<String> simpleNames,
    List<String> typeParameters,
    List<Parent> parents,
    Annotations annotations,
    List<Constant> constants,
    List<Method> methods,
    List<String> permitted) {

  public ClassFile {
    simpleNames = List.copyOf(simpleNames);
    typeParameters = List.copyOf(typeParameters);
    parents = List.copyOf(parents);
    constants = List.copyOf(constants);
    methods = List.copyOf(methods);
    permitted = List.copyOf(permitted);
  }

  /**
   * Reads a class file.
   *
   * @throws IllegalArgumentException if it is not a class file, or newer than the newest that is
   *     known
   */
  public static ClassFile read(byte[] bytes) {
    return ClassFileReader.read(bytes);
  }

  public boolean isInterface() {
    return Modifier.isInterface(access);
  }

  public boolean isEnum() {
    return (access & Opcodes.ACC_ENUM) != 0;
  }

  public boolean isDeprecated() {
    return (access & Opcodes.ACC_DEPRECATED) != 0;
  }

  /** {@code Inner}. */
  String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** The binary names of the types around it, the innermost first. */
  List<String> enclosing() {
    List<String> enclosing = new ArrayList<>();
    String inner = binaryName;
    for (int i = simpleNames.size() - 1; i > 0; i--) {
      inner = inner.substring(0, inner.length() - simpleNames.get(i).length() - "$".length());
      enclosing.add(inner);
    }
    return enclosing;
  }

  /** {@code Outer.Inner}. */
  public String displayName() {
    return String.join(".", simpleNames);
  }

  /**
   * What a class extends or implements.
   *
   * @param nullable the parts of the type that are marked with an annotation of the simple name
   *     {@code Nullable}
   */
  public record Parent(TypeSignature.Declared type, Set<TypePath> nullable) {
    public Parent {
      nullable = Set.copyOf(nullable);
    }
  }

  /** A constant of an enum. */
  public record Constant(String name, boolean isDeprecated, Annotations annotations) {}

  /**
   * A method.
   *
   * @param descriptor of its erasure (JVMS 4.3.3)
   * @param access as that of a class
   * @param nullable the parts of what it returns that are marked with an annotation of the simple
   *     name {@code Nullable}; the whole also where the method itself is
   */
  public record Method(
      String name,
      String descriptor,
      int access,
      TypeSignature returned,
      Set<TypePath> nullable,
      Annotations annotations) {

    public Method {
      nullable = Set.copyOf(nullable);
    }

    public boolean hasParameters() {
      return !descriptor.startsWith("()");
    }

    public boolean isAbstract() {
      return Modifier.isAbstract(access);
    }

    public boolean isStatic() {
      return Modifier.isStatic(access);
    }

    public boolean isDeprecated() {
      return (access & Opcodes.ACC_DEPRECATED) != 0;
    }

    /** Whether sources can call it from everywhere; initializers are not methods to them. */
    public boolean isPublic() {
      return Modifier.isPublic(access) && !isSynthetic() && !name.startsWith("<");
    }

    /** Whether an implementation has it, and can override it. */
    boolean isInherited() {
      return !isStatic() && !Modifier.isPrivate(access) && !isSynthetic();
    }

    private boolean isSynthetic() {
      return (access & Opcodes.ACC_SYNTHETIC) != 0;
    }
  }
}
