package com.example.shop;

import com.example.plaid.CountryCode;
import com.example.plaid.LinkTokenCreateRequest;
import com.example.plaid.LinkTokenCreateRequestUser;
import com.example.plaid.Plaid;
import io.github.plaidschema.client.Client;
import io.github.plaidschema.client.Credentials;
import java.util.Map;

/** A program that lets its users connect their accounts. */
public final class Shop {

  private final Plaid plaid;

  Shop(Client client) {
    plaid = new Plaid(client);
  }

  /** Connects to the sandbox. */
  public static Shop connect(Map<String, String> environment) {
    return new Shop(
        Client.builder(Plaid.SANDBOX)
            .credentials(
                Credentials.headers(
                    () ->
                        Map.of(
                            "PLAID-CLIENT-ID", environment.getOrDefault("PLAID_CLIENT_ID", ""),
                            "PLAID-SECRET", environment.getOrDefault("PLAID_SECRET", ""))))
            .header("Plaid-Version", "2020-09-14")
            .build());
  }

  /** Returns a token for the page on which a user connects an account. */
  public String linkToken(String userId) {
    return plaid
        .link()
        .linkTokenCreate(
            LinkTokenCreateRequest.builder()
                .clientName("Shop")
                .language("en")
                .addCountryCodes(CountryCode.US)
                .user(LinkTokenCreateRequestUser.builder().clientUserId(userId).build())
                .build())
        .linkToken();
  }

  /** Prints a token. */
  public static void main(String[] arguments) {
    System.out.println(connect(System.getenv()).linkToken("user-1"));
  }
}
