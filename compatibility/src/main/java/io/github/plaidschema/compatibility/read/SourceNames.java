package io.github.plaidschema.compatibility.read;

/** Names of types in class files, as sources write them. */
final class SourceNames {
  private SourceNames() {}

  /** {@code com.example.Outer.Inner} for {@code com/example/Outer$Inner}. */
  static String inSource(String internalName) {
    return internalName.replace('/', '.').replace('$', '.');
  }

  /** {@code Inner} for {@code com/example/Outer$Inner}. */
  static String simple(String internalName) {
    String name = inSource(internalName);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
