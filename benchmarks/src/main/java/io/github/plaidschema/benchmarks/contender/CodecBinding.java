package io.github.plaidschema.benchmarks.contender;

import io.github.plaidschema.json.JsonCodec;

/** A generated codec. */
record CodecBinding<T>(JsonCodec<T> codec, Class<T> type) implements Binding {

  @Override
  public Object read(byte[] json) {
    return codec.read(json);
  }

  @Override
  public byte[] write(Object models) {
    return codec.writeBytes(type.cast(models));
  }
}
