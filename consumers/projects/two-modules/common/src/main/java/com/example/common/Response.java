package com.example.common;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every response has: no schema of its own, but its accessors are those of all that extend it.
 */
public interface Response {
  String requestId();

  /** A hint for those who read logs; null if there is none. */
  @Nullable String hint();

  Optional<Amount> fee();
}
