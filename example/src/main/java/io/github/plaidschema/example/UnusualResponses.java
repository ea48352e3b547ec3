package io.github.plaidschema.example;

import io.github.plaidschema.client.ErrorResponseException;
import io.github.plaidschema.client.UnreadableResponseException;
import io.github.plaidschema.example.client.LinkApi;
import io.github.plaidschema.example.error.PlaidError;
import io.github.plaidschema.example.link.LinkTokenGetRequest;
import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.example.stub.SpecialToken;
import io.github.plaidschema.json.MissingValueException;

/**
 * Asks for tokens that lead to an error or to a faulty response, and shows what becomes of each.
 */
final class UnusualResponses {

  private UnusualResponses() {}

  static void print(LinkApi link, Page page) {
    for (SpecialToken token : SpecialToken.values()) {
      page.wrapped(token.name() + ": " + outcome(link, token));
    }
  }

  private static String outcome(LinkApi link, SpecialToken token) {
    try {
      LinkTokenGetResponse response =
          link.tokenGet(LinkTokenGetRequest.builder().linkToken(token.token()).build());
      return "read, with " + response.additionalProperties().keySet() + " beside; " + use(response);
    } catch (ErrorResponseException e) {
      return "an error of the type " + type(e) + ": " + e.getMessage();
    } catch (UnreadableResponseException e) {
      return "not readable: " + e.getMessage();
    }
  }

  private static String type(ErrorResponseException e) {
    return e.error(PlaidError.class).map(error -> error.errorType().value()).orElse("unknown");
  }

  private static String use(LinkTokenGetResponse response) {
    try {
      return "for " + response.metadata().clientName();
    } catch (MissingValueException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
