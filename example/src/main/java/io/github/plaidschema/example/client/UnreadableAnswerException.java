package io.github.plaidschema.example.client;

import io.github.plaidschema.json.JsonException;
import java.io.IOException;

/**
 * Thrown for an answer that is not what the API answers; its cause is the {@link JsonException}.
 */
public final class UnreadableAnswerException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int status;

  UnreadableAnswerException(int status, JsonException reason) {
    super("status " + status + ", " + reason.getMessage(), reason);
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }
}
