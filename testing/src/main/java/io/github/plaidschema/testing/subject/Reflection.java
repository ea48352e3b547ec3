package io.github.plaidschema.testing.subject;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Calls what is only known by name, and hands on what it throws. */
final class Reflection {
  private Reflection() {}

  static <T extends AccessibleObject & Member> T accessible(T member) {
    if (!member.trySetAccessible()) {
      throw new BrokenTypeException(
          "%s is not accessible: open its package to io.github.plaidschema.testing"
              .formatted(member.getDeclaringClass().getName()));
    }
    return member;
  }

  static @Nullable Object call(
      Method method, @Nullable Object target, @Nullable Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      if (e.getCause() instanceof Error thrown) {
        throw thrown;
      }
      throw new BrokenTypeException(method + " throws " + e.getCause(), e);
    } catch (IllegalAccessException e) {
      throw new BrokenTypeException(method + " is not accessible", e);
    }
  }
}
