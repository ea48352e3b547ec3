package io.github.plaidschema.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.plaidschema.client.transport.Headers;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who calls the API: headers that each attempt gets. They are asked for anew each time, so that
 * they can be rotated. They go to the base URL of the client and nowhere else, and no exception,
 * event or log shows them.
 *
 * @since 0.1.0
 */
public final class Credentials {

  private final Supplier<Headers> headers;

  private Credentials(Supplier<Headers> headers) {
    this.headers = headers;
  }

  /** No credentials, for services that want none. */
  public static Credentials none() {
    return new Credentials(() -> Headers.NONE);
  }

  /**
   * Headers, such as {@code PLAID-CLIENT-ID} and {@code PLAID-SECRET}.
   *
   * @param headers must not block for long; an absent or empty value fails the call before anything
   *     is sent
   */
  public static Credentials headers(Supplier<? extends Map<String, String>> headers) {
    return new Credentials(
        () -> {
          Map<String, String> given = present(headers.get(), "the supplier returned null");
          if (given.isEmpty()) {
            throw missing("the supplier returned no headers");
          }
          Headers.Builder builder = Headers.builder();
          given.forEach((name, value) -> builder.add(name, checked(name, value)));
          return builder.build();
        });
  }

  /** A bearer token, in the header {@code Authorization}. */
  public static Credentials bearer(Supplier<String> token) {
    return authorization(() -> "Bearer " + present(token.get(), "there is no bearer token"));
  }

  /**
   * A user and a password, in the header {@code Authorization}.
   *
   * @throws IllegalArgumentException if the user has a colon
   */
  public static Credentials basic(String user, Supplier<String> password) {
    if (user.indexOf(':') >= 0) {
      throw new IllegalArgumentException("the user has a colon, which ends it");
    }
    return authorization(
        () -> {
          String pair = user + ":" + present(password.get(), "there is no password");
          return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
        });
  }

  private static Credentials authorization(Supplier<String> value) {
    return new Credentials(
        () ->
            Headers.builder().add("Authorization", checked("Authorization", value.get())).build());
  }

  private static String checked(String name, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      throw missing("the header " + name + " has no value");
    }
    HeaderRules.check(name, value);
    return value;
  }

  private static <T> T present(@Nullable T value, String otherwise) {
    if (value == null || value.equals("")) {
      throw missing(otherwise);
    }
    return value;
  }

  private static IllegalStateException missing(String what) {
    return new IllegalStateException("no credentials: " + what);
  }

  Headers get() {
    return headers.get();
  }

  @Override
  public String toString() {
    return "Credentials[redacted]";
  }
}
