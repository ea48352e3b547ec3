package io.github.plaidschema.json.engine;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** URIs and relative references as RFC 2396 has them. */
public final class UriText {

  private UriText() {}

  /** The URI of a text, or null if {@link URI#URI(String)} refuses it. */
  public static @Nullable URI parse(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException refused) {
      return null;
    }
  }
}
