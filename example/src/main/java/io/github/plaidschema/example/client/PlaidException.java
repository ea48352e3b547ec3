package io.github.plaidschema.example.client;

import io.github.plaidschema.example.error.PlaidError;
import io.github.plaidschema.json.MissingValueException;
import java.util.function.Supplier;

/** Thrown for a request that the API understood and did not fulfil. */
public final class PlaidException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int status;

  @SuppressWarnings("serial") // Nobody serializes exceptions of this client.
  private final PlaidError error;

  PlaidException(int status, PlaidError error) {
    super(message(status, error));
    this.status = status;
    this.error = error;
  }

  /** Says what support wants to know, and nothing of the words that the service chose. */
  private static String message(int status, PlaidError error) {
    String message =
        shown(() -> error.errorType().value())
            + " "
            + shown(error::errorCode)
            + ", status "
            + status
            + error.requestId().map(id -> ", request " + id).orElse("");
    return message.replaceAll("\\p{Cc}", "?");
  }

  /** An error object may be drifted as any other: its exception must not fail for it. */
  private static String shown(Supplier<String> value) {
    try {
      return value.get();
    } catch (MissingValueException missing) {
      return "(missing)";
    }
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** What the API responded. */
  public PlaidError error() {
    return error;
  }
}
