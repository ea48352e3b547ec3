package io.github.plaidschema.benchmarks.contender;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import io.github.plaidschema.benchmarks.corpus.Family;

/** The adapters that its annotation processor generates, looked up once. */
final class AvajeJsonbLibrary implements Library {
  private final Jsonb jsonb = Jsonb.builder().serializeNulls(true).serializeEmpty(true).build();

  @Override
  public Binding bind(Family family) {
    return bind(jsonb.type(family.shape()));
  }

  private static <T> Binding bind(JsonType<T> type) {
    return new Binding() {
      @Override
      public Object read(byte[] json) {
        return type.fromJson(json);
      }

      @Override
      @SuppressWarnings("unchecked") // what this binding has read
      public byte[] write(Object models) {
        return type.toJsonBytes((T) models);
      }
    };
  }
}
