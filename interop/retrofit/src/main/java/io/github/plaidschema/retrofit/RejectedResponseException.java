package io.github.plaidschema.retrofit;

import io.github.plaidschema.json.JsonException;
import java.io.IOException;

/**
 * A response arrived whole and is not what its type asks for. Sending the request again will not
 * help, as it may after another {@code IOException}. Holds no value of the response.
 *
 * @since 0.1.0
 */
public final class RejectedResponseException extends IOException {

  private static final long serialVersionUID = 1L;

  private final JsonException rejected;

  RejectedResponseException(JsonException rejected) {
    super(rejected.getMessage(), rejected);
    this.rejected = rejected;
  }

  /** Where the response is not what its type asks for. */
  public JsonException rejected() {
    return rejected;
  }
}
