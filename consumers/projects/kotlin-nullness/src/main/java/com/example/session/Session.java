package com.example.session;

import io.github.plaidschema.PlaidSchema;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A visit. */
@NullMarked
@PlaidSchema
public interface Session {
  String id();

  @Nullable OffsetDateTime endedAt();

  Optional<String> device();
}
