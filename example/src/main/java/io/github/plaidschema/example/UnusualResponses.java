package io.github.plaidschema.example;

import io.github.plaidschema.example.client.LinkClient;
import io.github.plaidschema.example.client.PlaidException;
import io.github.plaidschema.example.client.UnreadableResponseException;
import io.github.plaidschema.example.link.LinkTokenGetRequest;
import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.example.stub.SpecialToken;
import io.github.plaidschema.json.MissingValueException;
import java.io.IOException;

/**
 * Asks for tokens that lead to an error or to a faulty response, and shows what becomes of each.
 */
final class UnusualResponses {

  private UnusualResponses() {}

  static void print(LinkClient client, Page page) throws IOException, InterruptedException {
    for (SpecialToken token : SpecialToken.values()) {
      page.wrapped(token.name() + ": " + outcome(client, token));
    }
  }

  private static String outcome(LinkClient client, SpecialToken token)
      throws IOException, InterruptedException {
    try {
      LinkTokenGetResponse response =
          client.getLinkToken(LinkTokenGetRequest.builder().linkToken(token.token()).build());
      return "read, with " + response.additionalProperties().keySet() + " beside; " + use(response);
    } catch (PlaidException e) {
      return "an error: " + e.getMessage();
    } catch (UnreadableResponseException e) {
      return "not readable: " + e.getMessage();
    }
  }

  private static String use(LinkTokenGetResponse response) {
    try {
      return "for " + response.metadata().clientName();
    } catch (MissingValueException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
