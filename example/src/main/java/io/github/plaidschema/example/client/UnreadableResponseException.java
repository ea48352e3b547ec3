package io.github.plaidschema.example.client;

import io.github.plaidschema.json.JsonException;
import java.io.IOException;

/**
 * Thrown for a response that is not what the API specifies; its cause is the {@link JsonException}.
 */
public final class UnreadableResponseException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int status;

  UnreadableResponseException(int status, JsonException reason) {
    super("status " + status + ", " + reason.getMessage(), reason);
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }
}
