package io.github.plaidschema.testing.describe;

/**
 * What an interface says that code is generated for: a schema or a union.
 *
 * @since 0.1.0
 */
public sealed interface TypeDescription permits SchemaDescription, UnionDescription {

  /** As class loaders call it, such as {@code com.example.Outer$Inner}. */
  String binaryName();

  /** As messages call it, such as {@code Outer.Inner}. */
  String displayName();

  /**
   * What the names of the generated classes begin with, such as {@code com.example.Outer_Inner} of
   * {@code com.example.Outer_InnerJson}.
   */
  default String generatedStem() {
    String packageAndDot = binaryName().substring(0, binaryName().lastIndexOf('.') + 1);
    return packageAndDot + displayName().replace('.', '_');
  }
}
