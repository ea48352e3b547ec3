package io.github.plaidschema.openapi.operation;

import io.github.plaidschema.openapi.document.SchemaNode;
import java.util.Locale;
import java.util.Optional;

/**
 * One form of a body.
 *
 * @param mediaType as the document spells it
 * @param schema of JSON; empty if it is not JSON, or has no schema
 * @param pointer the file and the JSON pointer
 */
public record Content(String mediaType, Optional<SchemaNode> schema, String pointer) {

  /** Whether it is JSON. */
  public boolean isJson() {
    return isJson(mediaType);
  }

  /** Whether a media type is one of JSON. */
  public static boolean isJson(String mediaType) {
    String type = essence(mediaType);
    return type.equals("application/json")
        || type.equals("text/json")
        || type.endsWith("+json")
        || type.equals("*/*");
  }

  /** Whether it is a media type, or a range of them. */
  public boolean isMediaType() {
    return isMediaType(mediaType);
  }

  /** Whether a text is a media type, or a range of them. */
  public static boolean isMediaType(String mediaType) {
    return essence(mediaType).matches("[!#$%&'*+.^_`|~0-9a-z-]+/[!#$%&'*+.^_`|~0-9a-z-]+");
  }

  /** Whether it is documents after documents, such as {@code text/event-stream}. */
  public boolean isSequence() {
    return essence(mediaType)
        .matches("text/event-stream|application/(x-ndjson|jsonl|json-seq|.*\\+json-seq)");
  }

  private static String essence(String mediaType) {
    return mediaType.toLowerCase(Locale.ROOT).replaceAll("\\s*;.*", "").strip();
  }
}
