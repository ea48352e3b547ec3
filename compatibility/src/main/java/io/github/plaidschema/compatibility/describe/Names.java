package io.github.plaidschema.compatibility.describe;

/**
 * Names of types in parts.
 *
 * @since 0.1.0
 */
public final class Names {
  private Names() {}

  /** The name without its package: {@code Outer.Inner} for {@code com.example.Outer.Inner}. */
  public static String simple(String qualified) {
    int start = 0;
    while (qualified.indexOf('.', start) >= 0 && !Character.isUpperCase(qualified.charAt(start))) {
      start = qualified.indexOf('.', start) + 1;
    }
    return qualified.substring(start);
  }

  /** The name of the type alone: {@code Inner} for {@code com.example.Outer.Inner}. */
  public static String last(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  /** The type around a nested one, or the package of a type. */
  public static String outer(String qualified) {
    return qualified.substring(0, Math.max(0, qualified.lastIndexOf('.')));
  }
}
