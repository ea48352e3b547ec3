package io.github.plaidschema.processor.testing;

import org.jspecify.annotations.Nullable;

/** A generated builder, used by the names of its methods. */
public record BuilderUnderTest(Object builder) {

  /** Calls a setter, or any other method that changes the builder. */
  public BuilderUnderTest set(String method, @Nullable Object... arguments) {
    Object returned = Loaded.call(builder, method, arguments);
    if (returned != builder) {
      throw new AssertionError(method + " does not return its builder");
    }
    return this;
  }

  /** Calls a setter with null. */
  public BuilderUnderTest setNull(String method) {
    return set(method, new @Nullable Object[] {null});
  }

  /** The value. */
  public Object build() {
    return Loaded.call(builder, "build");
  }
}
