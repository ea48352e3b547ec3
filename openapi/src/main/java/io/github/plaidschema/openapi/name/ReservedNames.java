package io.github.plaidschema.openapi.name;

import io.github.plaidschema.model.ScalarType;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Simple names that no type of ours has. */
final class ReservedNames {
  /** What every source file sees without an import. */
  private static final Set<String> JAVA_LANG =
      Set.of(
          """
          AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException
          ArrayStoreException AssertionError AutoCloseable Boolean BootstrapMethodError Byte
          CharSequence Character Class ClassCastException ClassCircularityError ClassFormatError
          ClassLoader ClassNotFoundException ClassValue CloneNotSupportedException Cloneable
          Comparable Compiler Deprecated Double Enum EnumConstantNotPresentException Error Exception
          ExceptionInInitializerError Float FunctionalInterface IO IllegalAccessError
          IllegalAccessException IllegalArgumentException IllegalCallerException
          IllegalMonitorStateException IllegalStateException IllegalThreadStateException
          IncompatibleClassChangeError IndexOutOfBoundsException InheritableThreadLocal
          InstantiationError InstantiationException Integer InternalError InterruptedException
          Iterable LayerInstantiationException LinkageError Long MatchException Math Module
          ModuleLayer NegativeArraySizeException NoClassDefFoundError NoSuchFieldError
          NoSuchFieldException NoSuchMethodError NoSuchMethodException NullPointerException Number
          NumberFormatException Object OutOfMemoryError Override Package Process ProcessBuilder
          ProcessHandle Readable Record ReflectiveOperationException Runnable Runtime
          RuntimeException RuntimePermission SafeVarargs ScopedValue SecurityException
          SecurityManager Short StableValue StackOverflowError StackTraceElement StackWalker
          StrictMath String StringBuffer StringBuilder StringIndexOutOfBoundsException
          SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal Throwable
          TypeNotPresentException UnknownError UnsatisfiedLinkError UnsupportedClassVersionError
          UnsupportedOperationException VerifyError VirtualMachineError Void WrongThreadException
          """
              .strip()
              .split("\\s+"));

  /** What the files import. */
  private static final Set<String> IMPORTED =
      Set.of(
          "AdditionalProperties",
          "DefaultValue",
          "JsonName",
          "JsonNaming",
          "List",
          "Map",
          "NamingCase",
          "Nullable",
          "OpenEnum",
          "Optional",
          "OptionalDouble",
          "OptionalInt",
          "OptionalLong",
          "PlaidSchema",
          "PlaidUnion",
          "Sensitive",
          "Set",
          "UnknownVariant",
          "WholeValue");

  /** What the files write of {@code java.lang}. */
  private static final Set<String> WRITTEN =
      Set.of("Boolean", "Deprecated", "Double", "Integer", "Long", "Override", "String");

  /** The scalars that the files import. */
  private static final Set<String> SCALARS =
      Arrays.stream(ScalarType.values())
          .filter(ReservedNames::isImported)
          .map(ScalarType::simpleName)
          .collect(Collectors.toUnmodifiableSet());

  /** What Windows takes for devices, with any suffix. */
  private static final Set<String> DEVICES = Set.of("Aux", "Con", "Nul", "Prn");

  private ReservedNames() {}

  static boolean contains(String simpleName) {
    return JAVA_LANG.contains(simpleName)
        || IMPORTED.contains(simpleName)
        || SCALARS.contains(simpleName)
        || DEVICES.contains(simpleName);
  }

  /** Whether a type of that name would be taken for another one in the files. */
  static boolean isWritten(String simpleName) {
    return IMPORTED.contains(simpleName)
        || SCALARS.contains(simpleName)
        || WRITTEN.contains(simpleName);
  }

  /** Whether documents have the type: numbers, strings of a format, and any JSON. */
  private static boolean isImported(ScalarType scalar) {
    boolean isOfDocuments =
        scalar.range().isPresent()
            || scalar.format().isPresent()
            || scalar == ScalarType.JSON_VALUE;
    return isOfDocuments && !scalar.hasPrimitive();
  }
}
