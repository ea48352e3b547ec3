package io.github.plaidschema.openapi;

import java.io.Serial;

/**
 * Why nothing was imported; the message is one line for the user.
 *
 * @since 0.1.0
 */
public class ImportException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  public ImportException(String message) {
    super(oneLine(message));
  }

  public ImportException(String message, Throwable cause) {
    super(oneLine(message), cause);
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
