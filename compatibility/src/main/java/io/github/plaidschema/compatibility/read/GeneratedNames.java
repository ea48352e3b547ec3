package io.github.plaidschema.compatibility.read;

/** Names of types, and of what is generated for them. */
final class GeneratedNames {
  static final String BUILDER = "Builder";

  private GeneratedNames() {}

  /** {@code com/example/Outer_InnerBuilder} for {@code com/example/Outer$Inner}. */
  static String builder(String internalName) {
    int simple = internalName.lastIndexOf('/') + 1;
    return internalName.substring(0, simple)
        + internalName.substring(simple).replace('$', '_')
        + BUILDER;
  }

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
