package io.github.plaidschema.http;

/** Makes a value of a body, which is a range of an array. */
@FunctionalInterface
interface BodyReading<T> {
  T read(byte[] bytes, int offset, int length);
}
