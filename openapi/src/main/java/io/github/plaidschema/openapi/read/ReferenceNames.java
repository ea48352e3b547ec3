package io.github.plaidschema.openapi.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What references within a document name (RFC 6901, in the fragment of a URI). */
final class ReferenceNames {
  private static final String SCHEMAS = "#/components/schemas/";

  private ReferenceNames() {}

  /** The name of a schema, or empty if the reference is to something else. */
  static Optional<String> schema(String reference) {
    return component(reference, SCHEMAS);
  }

  /**
   * The name of a component.
   *
   * @param section such as {@code #/components/responses/}
   */
  static Optional<String> component(String reference, String section) {
    if (!reference.startsWith(section)) {
      return Optional.empty();
    }
    String pointer = reference.substring(section.length());
    if (pointer.contains("/")) {
      return Optional.empty();
    }
    String decoded =
        pointer.contains("%")
            ? URLDecoder.decode(pointer.replace("+", "%2B"), StandardCharsets.UTF_8)
            : pointer;
    return Optional.of(decoded.replace("~1", "/").replace("~0", "~"));
  }
}
