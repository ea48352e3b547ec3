package io.github.plaidschema.processor.testing;

import io.github.plaidschema.json.JsonCodec;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Compiled classes, used by name: the test's own code is compiled before they exist. */
public record Loaded(ClassLoader loader) {

  /** The class of a binary name. */
  public Class<?> type(String name) {
    try {
      return Class.forName(name, true, loader);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** The codec of a schema, whose generated class is {@code json}. */
  @SuppressWarnings("unchecked") // The test knows no type of it, and asks for none.
  public JsonCodec<Object> codec(String json) {
    return (JsonCodec<Object>) constant(json, "CODEC");
  }

  /** The value of a public constant. */
  public Object constant(String type, String name) {
    try {
      return type(type).getField(name).get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " has no " + name, e);
    }
  }

  /** The result of a static method, of those with as many parameters the first that fits. */
  public Object callStatic(String type, String method, Object... arguments) {
    return invoke(type(type), null, method, arguments);
  }

  /** The result of a method of an object, of those with as many parameters the first that fits. */
  public static Object call(Object target, String method, @Nullable Object... arguments) {
    return invoke(target.getClass(), target, method, arguments);
  }

  private static Object invoke(
      Class<?> type, @Nullable Object target, String name, @Nullable Object... arguments) {
    Method method =
        Arrays.stream(type.getMethods())
            .filter(candidate -> candidate.getName().equals(name))
            .filter(candidate -> fits(candidate, arguments))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no method " + name + " in " + type));
    try {
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean fits(Method method, @Nullable Object[] arguments) {
    Class<?>[] types = method.getParameterTypes();
    if (types.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      boolean fits =
          arguments[i] == null
              ? !types[i].isPrimitive()
              : types[i].isPrimitive() || types[i].isInstance(arguments[i]);
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
