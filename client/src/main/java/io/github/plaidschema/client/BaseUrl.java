package io.github.plaidschema.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Where an API is: what comes before the path of an operation. */
final class BaseUrl {

  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\]", Pattern.CASE_INSENSITIVE);

  private static final Pattern DOT_SEGMENT =
      Pattern.compile("/(\\.|%2e){1,2}(/|$)", Pattern.CASE_INSENSITIVE);

  private static final int MOST_KEPT = 1_000;

  private final String text;
  private final URI uri;
  private final Map<String, URI> kept = new ConcurrentHashMap<>();

  private BaseUrl(String text, URI uri) {
    this.text = text;
    this.uri = uri;
  }

  /**
   * The base of addresses that begin so.
   *
   * @throws IllegalArgumentException if credentials could not be sent there safely; the message
   *     does not show the text, which might hold a password
   */
  static BaseUrl of(String text) {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException withTheText) {
      throw wrong("is not a URL: write it as https://host or https://host/path");
    }
    String scheme = uri.getScheme();
    if (scheme == null || uri.getHost() == null || uri.getPort() > 65535) {
      throw wrong("needs a scheme and a host: write it as https://host or https://host/path");
    }
    if (uri.getRawUserInfo() != null) {
      throw wrong("has a user: give credentials to the client instead");
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw wrong("has a query or a fragment: remove it");
    }
    boolean safe =
        scheme.equalsIgnoreCase("https")
            || (scheme.equalsIgnoreCase("http") && LOOPBACK.matcher(uri.getHost()).matches());
    if (!safe) {
      throw wrong("does not protect credentials: use https, or http on the loopback address");
    }
    if (DOT_SEGMENT.matcher(uri.getRawPath()).find()) {
      throw wrong("has dots as segments of its path: remove them");
    }
    return new BaseUrl(text.replaceFirst("/+$", ""), uri);
  }

  private static IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException("the base URL " + what);
  }

  /**
   * The address of an operation.
   *
   * @param target a path that begins with a slash, and maybe a query; escaped
   */
  URI resolve(String target) {
    URI address = URI.create(text + target);
    if (!uri.getHost().equals(address.getHost()) || uri.getPort() != address.getPort()) {
      throw new IllegalStateException("the path leads to another host");
    }
    return address;
  }

  /** The same for a path that comes again and again, whose address is kept. */
  URI resolveOften(String path) {
    URI known = kept.get(path);
    if (known != null) {
      return known;
    }
    URI resolved = resolve(path);
    if (kept.size() < MOST_KEPT) {
      kept.put(path, resolved);
    }
    return resolved;
  }

  @Override
  public String toString() {
    return text;
  }
}
