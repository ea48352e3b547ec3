package com.example.common;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every answer has: no schema of its own, but its accessors are those of all that extend it.
 */
public interface Answer {
  String requestId();

  /** A hint for those who read logs; null if there is none. */
  @Nullable String hint();

  Optional<Amount> fee();
}
