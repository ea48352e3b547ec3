package io.github.plaidschema.benchmarks.contender;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, once. */
final class OnDemand<T> {
  private final Supplier<T> maker;
  private @Nullable T value;

  OnDemand(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }
}
