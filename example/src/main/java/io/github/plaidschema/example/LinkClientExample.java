package io.github.plaidschema.example;

import io.github.plaidschema.example.client.BaseUrl;
import io.github.plaidschema.example.client.Credentials;
import io.github.plaidschema.example.client.LinkClient;
import io.github.plaidschema.example.client.PlaidException;
import io.github.plaidschema.example.link.LinkTokenGetResponseJson;
import io.github.plaidschema.example.stub.SandboxStub;
import io.github.plaidschema.json.MissingValueException;
import java.io.IOException;
import java.io.PrintStream;
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
    } catch (PlaidException | IllegalArgumentException | MissingValueException e) {
      err.println("Link client: " + e.getMessage());
    } catch (IOException e) {
      // Exceptions of connections may have no message.
      err.println(
          "Link client: no response that can be used: "
              + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      err.println("Link client: interrupted");
    }
    return 1;
  }

  private static String withService(Map<String, String> environment)
      throws PlaidException, IOException, InterruptedException {
    BaseUrl baseUrl = BaseUrl.of(value(environment, BASE_URL));
    Credentials credentials =
        Credentials.of(value(environment, "PLAID_CLIENT_ID"), value(environment, "PLAID_SECRET"));
    Page page = new Page();
    page.title("Link client, with the service that " + BASE_URL + " names");
    TokenExchange.print(new LinkClient(baseUrl, credentials), page);
    return page.toString();
  }

  private static String value(Map<String, String> environment, String name) {
    @Nullable String value = environment.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is not set");
    }
    return value;
  }

  private static String withServerOfItsOwn()
      throws PlaidException, IOException, InterruptedException {
    Credentials credentials = Credentials.of("stub-client", "stub-secret");
    try (SandboxStub stub =
        new SandboxStub(credentials, LinkTokenGetResponseJson.CODEC.read(Input.sample().read()))) {
      LinkClient client = new LinkClient(BaseUrl.of(stub.baseUrl()), credentials);
      Page page = new Page();
      page.title("Link client, with a server of its own, as " + BASE_URL + " is not set");
      TokenExchange.print(client, page);
      page.title("Responses of that server to other tokens");
      UnusualResponses.print(client, page);
      return page.toString();
    }
  }
}
