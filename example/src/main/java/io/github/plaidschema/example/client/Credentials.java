package io.github.plaidschema.example.client;

import java.net.http.HttpRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who calls the API. They travel in headers, never in a body, and nothing gives them away: no
 * accessor, no {@code toString}, no exception. Only the JDK's own log of headers shows them, which
 * is off unless the system property {@code jdk.httpclient.HttpClient.log} asks for it.
 */
public final class Credentials {

  /** The header that carries the client id. */
  public static final String CLIENT_ID_HEADER = "PLAID-CLIENT-ID";

  /** The header that carries the secret. */
  public static final String SECRET_HEADER = "PLAID-SECRET";

  /** Anything else the HTTP client would reject, with the value in the message. */
  private static final Pattern HEADER_VALUE = Pattern.compile("[!-~]+");

  private final String clientId;
  private final String secret;

  private Credentials(String clientId, String secret) {
    this.clientId = clientId;
    this.secret = secret;
  }

  /**
   * The credentials of an API client.
   *
   * @throws IllegalArgumentException if one of them is empty or has other characters than the
   *     visible ones of ASCII; the message does not show it
   */
  public static Credentials of(String clientId, String secret) {
    return new Credentials(checked("client id", clientId), checked("secret", secret));
  }

  private static String checked(String name, String value) {
    if (!HEADER_VALUE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "the " + name + " is not made of visible ASCII characters");
    }
    return value;
  }

  /** Whether a caller shows these credentials; null stands for a header that is missing. */
  public boolean match(@Nullable String givenClientId, @Nullable String givenSecret) {
    return clientId.equals(givenClientId) && secret.equals(givenSecret);
  }

  void addTo(HttpRequest.Builder request) {
    request.header(CLIENT_ID_HEADER, clientId).header(SECRET_HEADER, secret);
  }

  @Override
  public String toString() {
    return "Credentials{[redacted]}";
  }
}
