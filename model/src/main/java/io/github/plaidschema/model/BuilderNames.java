package io.github.plaidschema.model;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** What the methods of a builder are called. */
public final class BuilderNames {
  private BuilderNames() {}

  /**
   * The field's own name; a Java keyword, which bean-style accessors can lead to, gets an
   * underscore.
   */
  public static String setter(String property) {
    return SourceVersion.isKeyword(property) ? property + "_" : property;
  }

  /**
   * What variables and parameters for the field are called: as its setter, but in lower case, as a
   * variable would hide a type of its name.
   */
  public static String variable(String property) {
    return setter(property.substring(0, 1).toLowerCase(Locale.ROOT) + property.substring(1));
  }

  /** All methods that a builder may have for a field. */
  public static Set<String> all(String property) {
    return Set.of(
        setter(property),
        add(property),
        addAll(property),
        put(property),
        putAll(property),
        clear(property));
  }

  /** {@code addProducts} for {@code products}. */
  public static String add(String property) {
    return "add" + capitalized(property);
  }

  /** {@code addAllProducts} for {@code products}. */
  public static String addAll(String property) {
    return "addAll" + capitalized(property);
  }

  /** {@code putMetadata} for {@code metadata}. */
  public static String put(String property) {
    return "put" + capitalized(property);
  }

  /** {@code putAllMetadata} for {@code metadata}. */
  public static String putAll(String property) {
    return "putAll" + capitalized(property);
  }

  /** {@code clearUserId} for {@code userId}. */
  public static String clear(String property) {
    return "clear" + capitalized(property);
  }

  /** {@code Products} for {@code products}, as the tail of a longer name. */
  public static String capitalized(String property) {
    return property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
  }
}
