package io.github.plaidschema.lookup;

import io.github.plaidschema.json.JsonCodec;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From a class to the codec whose name its schema gives.
 *
 * <p>Results are of types of the JDK and the runtime only: a class remembers them, and must not
 * keep the class loader of this class alive.
 */
final class NamingContract {

  private static final String SUFFIX = "Json";
  private static final String CONSTANT = "CODEC";

  private NamingContract() {}

  /** The most specific schema that a type is or implements. */
  static Optional<Map.Entry<Class<?>, JsonCodec<?>>> nearest(Class<?> type) {
    Map<Class<?>, Field> schemas = new LinkedHashMap<>();
    for (Class<?> each : interfacesOf(type)) {
      Field constant = constantOf(each);
      if (constant != null) {
        schemas.put(each, constant);
      }
    }
    Set<Class<?>> nearest = mostSpecific(schemas.keySet());
    if (nearest.size() > 1) {
      throw new IllegalArgumentException(
          type.getName()
              + " implements several schemas: "
              + nearest.stream().map(Class::getName).collect(Collectors.joining(", "))
              + ". Name its codec explicitly.");
    }
    return schemas.entrySet().stream()
        .filter(schema -> nearest.contains(schema.getKey()))
        .findFirst()
        .map(schema -> Map.entry(schema.getKey(), valueOf(schema.getValue())));
  }

  /** The type, if it is an interface, and all of its super-interfaces. */
  private static Set<Class<?>> interfacesOf(Class<?> type) {
    Set<Class<?>> found = new LinkedHashSet<>();
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      collectInterfaces(at, found);
    }
    return found;
  }

  private static void collectInterfaces(Class<?> type, Set<Class<?>> found) {
    if (type.isInterface() && !found.add(type)) {
      return;
    }
    for (Class<?> each : type.getInterfaces()) {
      collectInterfaces(each, found);
    }
  }

  private static Set<Class<?>> mostSpecific(Set<Class<?>> types) {
    Set<Class<?>> found = new LinkedHashSet<>(types);
    found.removeIf(
        type -> types.stream().anyMatch(other -> other != type && type.isAssignableFrom(other)));
    return found;
  }

  /** The constant that holds the codec of an interface, or null if there is none. */
  private static @Nullable Field constantOf(Class<?> schema) {
    ClassLoader loader = schema.getClassLoader();
    if (loader == null) {
      return null; // The JDK's own interfaces, which are most of those that are asked for.
    }
    try {
      Field constant = Class.forName(codecName(schema), false, loader).getField(CONSTANT);
      boolean isCodec =
          Modifier.isStatic(constant.getModifiers())
              && JsonCodec.class.isAssignableFrom(constant.getType());
      return isCodec ? constant : null;
    } catch (ClassNotFoundException | NoSuchFieldException noSchema) {
      return null;
    }
  }

  /** {@code a.b.Outer_InnerJson} for {@code a.b.Outer.Inner}. */
  private static String codecName(Class<?> schema) {
    StringBuilder name = new StringBuilder(schema.getSimpleName());
    for (Class<?> at = schema.getEnclosingClass(); at != null; at = at.getEnclosingClass()) {
      name.insert(0, '_').insert(0, at.getSimpleName());
    }
    String packageName = schema.getPackageName();
    return (packageName.isEmpty() ? "" : packageName + ".") + name + SUFFIX;
  }

  private static JsonCodec<?> valueOf(Field constant) {
    try {
      return (JsonCodec<?>) constant.get(null);
    } catch (IllegalAccessException notAccessible) {
      throw new IllegalArgumentException(
          constant.getDeclaringClass().getName()
              + " is not accessible: make its interface public and export its package, or name the"
              + " codec explicitly.",
          notAccessible);
    }
  }
}
