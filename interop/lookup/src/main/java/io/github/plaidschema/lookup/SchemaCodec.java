package io.github.plaidschema.lookup;

import io.github.plaidschema.json.JsonCodec;
import java.util.Objects;

/**
 * A type and its codec.
 *
 * @param type the interface of a schema or of a union
 * @param codec reads and writes it
 * @param <T> the type
 * @since 0.1.0
 */
public record SchemaCodec<T>(Class<T> type, JsonCodec<T> codec) {

  /** Rejects null. */
  public SchemaCodec {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(codec, "codec");
  }
}
