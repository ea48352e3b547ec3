package io.github.plaidschema.testing.describe;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * What a class file says, as far as schemas need it.
 *
 * @param simpleNames those of the types around it, and its own last
 * @param parents the super-class if it is no interface, and the interfaces
 * @param nullableArguments the type arguments of the interfaces that are marked as nullable
 * @param constants of an enum, in their order
 * @param methods in their order
 * @param permitted the binary names of what a sealed type permits
 */
record ClassFile(
    String binaryName,
    int access,
    List<String> simpleNames,
    List<String> typeParameters,
    List<JavaType.Declared> parents,
    Set<ArgumentPlace> nullableArguments,
    Annotations annotations,
    List<Constant> constants,
    List<Method> methods,
    List<String> permitted) {

  boolean isInterface() {
    return (access & Opcodes.ACC_INTERFACE) != 0;
  }

  boolean isEnum() {
    return (access & Opcodes.ACC_ENUM) != 0;
  }

  /** The binary name of the type around it. */
  Optional<String> enclosing() {
    String simpleName = simpleNames.get(simpleNames.size() - 1);
    return simpleNames.size() == 1
        ? Optional.empty()
        : Optional.of(
            binaryName.substring(0, binaryName.length() - simpleName.length() - "$".length()));
  }

  /** {@code Outer.Inner}. */
  String displayName() {
    return String.join(".", simpleNames);
  }

  /** A constant of an enum. */
  record Constant(String name, Annotations annotations) {}

  /**
   * A method without parameters.
   *
   * @param isNullable whether what it returns is marked as nullable
   */
  record Method(
      String name, int access, JavaType returned, boolean isNullable, Annotations annotations) {

    /** Whether an implementation has it, and can override it. */
    boolean isInherited() {
      int others = Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;
      return (access & others) == 0;
    }

    boolean isDefault() {
      return (access & Opcodes.ACC_ABSTRACT) == 0;
    }
  }

  /**
   * A type argument of an interface.
   *
   * @param parent the index of the interface among {@link #parents}
   * @param argument its index
   */
  record ArgumentPlace(int parent, int argument) {}
}
