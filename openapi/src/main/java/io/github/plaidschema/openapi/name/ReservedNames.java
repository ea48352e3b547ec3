package io.github.plaidschema.openapi.name;

import java.util.Set;

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
          "BigDecimal",
          "BigInteger",
          "DefaultValue",
          "JsonName",
          "JsonValue",
          "List",
          "LocalDate",
          "Map",
          "Nullable",
          "OffsetDateTime",
          "OpenEnum",
          "Optional",
          "OptionalDouble",
          "OptionalInt",
          "OptionalLong",
          "PlaidSchema",
          "PlaidUnion",
          "Sensitive",
          "Set",
          "URI",
          "UUID",
          "UnknownVariant",
          "WholeValue");

  /** What Windows takes for devices, with any suffix. */
  private static final Set<String> DEVICES = Set.of("Aux", "Con", "Nul", "Prn");

  private ReservedNames() {}

  static boolean contains(String simpleName) {
    return JAVA_LANG.contains(simpleName)
        || IMPORTED.contains(simpleName)
        || DEVICES.contains(simpleName);
  }
}
