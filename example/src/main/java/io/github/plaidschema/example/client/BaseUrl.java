package io.github.plaidschema.example.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Where an API is: what stands before the path of an endpoint. */
public final class BaseUrl {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final String text;

  private BaseUrl(String text) {
    this.text = text;
  }

  /**
   * The base of addresses that begin so.
   *
   * @throws IllegalArgumentException if credentials could not be sent there safely: the scheme has
   *     to be {@code https}, or {@code http} on this machine alone. Neither may there be a user, a
   *     query or a fragment. The message does not show the text, which might hold a password.
   */
  public static BaseUrl of(String text) {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException withTheText) {
      throw new IllegalArgumentException("the base URL is not a URL");
    }
    if (uri.getHost() == null
        || uri.getRawUserInfo() != null
        || uri.getRawQuery() != null
        || uri.getRawFragment() != null) {
      throw new IllegalArgumentException("the base URL must be a scheme, a host and maybe a path");
    }
    boolean safe =
        "https".equalsIgnoreCase(uri.getScheme())
            || ("http".equalsIgnoreCase(uri.getScheme()) && LOOPBACK.contains(uri.getHost()));
    if (!safe) {
      throw new IllegalArgumentException(
          "the base URL must begin with https, or with http and this machine");
    }
    return new BaseUrl(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
  }

  /** The address of an endpoint, whose path begins with a slash. */
  URI endpoint(String path) {
    return URI.create(text + path);
  }

  @Override
  public String toString() {
    return text;
  }
}
