package io.github.plaidschema.openapi.operation;

import java.util.List;

/**
 * A response of an operation.
 *
 * @param status such as {@code 200}, {@code 4XX} or {@code default}
 * @param contents its forms, none if it has no body
 * @param pointer the file and the JSON pointer
 */
public record Response(String status, List<Content> contents, String pointer) {

  /** Whether the status is one of success. */
  public boolean isSuccess() {
    return status.startsWith("2");
  }

  /** Whether it stands for all that is not named, errors included. */
  public boolean isDefault() {
    return status.equals("default");
  }

  /** Whether the status is one of an error, or {@code default}. */
  public boolean isError() {
    return isDefault() || status.startsWith("4") || status.startsWith("5");
  }
}
