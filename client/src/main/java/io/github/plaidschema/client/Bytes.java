package io.github.plaidschema.client;

import io.github.plaidschema.json.JsonCodec;

/** The first bytes of an array. */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
record Bytes(byte[] array, int length) {

  static final Bytes NONE = new Bytes(new byte[0], 0);

  <T> T read(JsonCodec<T> codec) {
    return codec.read(array, 0, length);
  }
}
