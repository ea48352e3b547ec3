package io.github.plaidschema.example;

import io.github.plaidschema.example.client.LinkApi;
import io.github.plaidschema.example.link.CountryCode;
import io.github.plaidschema.example.link.LinkTokenCreateRequest;
import io.github.plaidschema.example.link.LinkTokenCreateResponse;
import io.github.plaidschema.example.link.LinkTokenGetRequest;
import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.example.link.Products;
import io.github.plaidschema.example.link.user.LinkTokenCreateRequestUser;
import java.util.List;

/** Creates a Link token, then asks for it and its sessions. */
final class TokenExchange {

  private TokenExchange() {}

  static void print(LinkApi link, Page page) {
    LinkTokenCreateResponse created = link.tokenCreate(request());
    page.wrapped("created: " + created).gap();
    LinkTokenGetResponse response =
        link.tokenGet(LinkTokenGetRequest.builder().linkToken(created.linkToken()).build());
    LinkTokenSummary.print(response, page);
    if (response.linkSessions().orElse(List.of()).isEmpty()) {
      page.gap().line("no sessions yet");
    }
  }

  private static LinkTokenCreateRequest request() {
    return LinkTokenCreateRequest.builder()
        .clientName("Acorn Ledger")
        .language("en")
        .addCountryCodes(CountryCode.US)
        .user(LinkTokenCreateRequestUser.builder().clientUserId("user-4711").build())
        .addProducts(Products.TRANSACTIONS)
        .build();
  }
}
