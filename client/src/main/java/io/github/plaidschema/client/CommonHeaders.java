package io.github.plaidschema.client;

import io.github.plaidschema.client.transport.Headers;

/**
 * The headers that all calls of an operation have in common, made once for each form of a request
 * and a response.
 */
final class CommonHeaders {

  private final Headers json;
  private final Headers jsonToJson;
  private final Headers binary;
  private final Headers jsonToBinary;

  /**
   * The headers of a client's operations.
   *
   * @param ofClient replace those of the form
   */
  CommonHeaders(Headers ofClient) {
    Headers accepted =
        Headers.builder().add("Accept", "application/json").add("Accept-Encoding", "gzip").build();
    Headers anything = Headers.builder().add("Accept", "*/*").build();
    Headers sent = Headers.builder().add("Content-Type", "application/json").build();
    json = accepted.with(ofClient);
    jsonToJson = accepted.with(sent).with(ofClient);
    binary = anything.with(ofClient);
    jsonToBinary = anything.with(sent).with(ofClient);
  }

  Headers of(ApiOperation<?, ?> operation) {
    if (operation.response() instanceof ResponseBody.Binary) {
      return operation.hasBody() ? jsonToBinary : binary;
    }
    return operation.hasBody() ? jsonToJson : json;
  }
}
