package io.github.plaidschema.example;

import io.github.plaidschema.client.ApiException;
import io.github.plaidschema.client.Client;
import io.github.plaidschema.client.Credentials;
import io.github.plaidschema.client.retry.RetryPolicy;
import io.github.plaidschema.example.client.LinkApi;
import io.github.plaidschema.example.client.LinkApiClient;
import io.github.plaidschema.example.link.LinkTokenGetResponseJson;
import io.github.plaidschema.example.stub.SandboxStub;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Creates a Link token, gets it, and prints its sessions.
 *
 * <p>The environment tells which API: {@code PLAID_BASE_URL}, {@code PLAID_CLIENT_ID} and {@code
 * PLAID_SECRET}. Without a base URL the program starts a server of its own that responds as the
 * sandbox does, and shows what becomes of its errors as well. Credentials and tokens are never
 * printed. What goes wrong ends with one line on standard error and exit status 1.
 */
public final class LinkClientExample {

  private static final String BASE_URL = "PLAID_BASE_URL";

  private LinkClientExample() {}

  /** Runs the program on the streams and the environment of the process. */
  public static void main(String[] arguments) {
    int status = run(System.getenv(), System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs the program and returns its exit status. */
  static int run(Map<String, String> environment, PrintStream out, PrintStream err) {
    try {
      out.print(
          environment.containsKey(BASE_URL) ? withService(environment) : withServerOfItsOwn());
      out.flush();
      return 0;
    } catch (ApiException | IllegalArgumentException | IllegalStateException e) {
      err.println("Link client: " + e.getMessage());
    } catch (IOException e) {
      err.println("Link client: the sample response is " + e.getMessage());
    }
    return 1;
  }

  private static String withService(Map<String, String> environment) {
    Client client =
        Client.builder(value(environment, BASE_URL))
            .credentials(
                credentials(
                    value(environment, "PLAID_CLIENT_ID"), value(environment, "PLAID_SECRET")))
            .header("Plaid-Version", LinkApi.VERSION)
            .build();
    Page page = new Page();
    page.title("Link client, with the service that " + BASE_URL + " names");
    TokenExchange.print(new LinkApiClient(client), page);
    return page.toString();
  }

  private static String value(Map<String, String> environment, String name) {
    @Nullable String value = environment.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is not set");
    }
    return value;
  }

  private static Credentials credentials(String clientId, String secret) {
    return Credentials.headers(() -> Map.of("PLAID-CLIENT-ID", clientId, "PLAID-SECRET", secret));
  }

  private static String withServerOfItsOwn() throws IOException {
    Map<String, String> credentials =
        Map.of("PLAID-CLIENT-ID", "stub-client", "PLAID-SECRET", "stub-secret");
    try (SandboxStub stub =
        new SandboxStub(credentials, LinkTokenGetResponseJson.CODEC.read(Input.sample().read()))) {
      Client client =
          Client.builder(stub.url())
              .credentials(Credentials.headers(() -> credentials))
              .header("Plaid-Version", LinkApi.VERSION)
              .retries(RetryPolicy.DEFAULT.withDelays(Duration.ofMillis(10), Duration.ofMillis(40)))
              .build();
      LinkApi link = new LinkApiClient(client);
      Page page = new Page();
      page.title("Link client, with a server of its own, as " + BASE_URL + " is not set");
      TokenExchange.print(link, page);
      page.title("Responses of that server to other tokens");
      UnusualResponses.print(link, page);
      return page.toString();
    }
  }
}
