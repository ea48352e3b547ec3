package com.example.identity;

import io.github.plaidschema.PlaidSchema;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody has agreed to: an interface in Java, used from Kotlin. */
@PlaidSchema
public interface Consent {
  Person person();

  @Nullable OffsetDateTime expiresAt();

  Optional<String> scope();
}
