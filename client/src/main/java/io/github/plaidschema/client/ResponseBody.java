package io.github.plaidschema.client;

import io.github.plaidschema.json.JsonCodec;

/** What is made of the body of a success. */
sealed interface ResponseBody<A> {

  /** JSON. */
  record Json<A>(JsonCodec<A> codec) implements ResponseBody<A> {}

  /** A stream of bytes. */
  record Binary() implements ResponseBody<BinaryResponse> {}

  /** Nothing. */
  record Ignored() implements ResponseBody<Void> {}
}
