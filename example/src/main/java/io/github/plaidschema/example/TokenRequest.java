package io.github.plaidschema.example;

import io.github.plaidschema.example.link.CountryCode;
import io.github.plaidschema.example.link.LinkTokenCreateRequest;
import io.github.plaidschema.example.link.LinkTokenCreateRequestJson;
import io.github.plaidschema.example.link.Products;
import io.github.plaidschema.example.link.filter.CreditAccountSubtype;
import io.github.plaidschema.example.link.filter.CreditFilter;
import io.github.plaidschema.example.link.filter.LinkTokenAccountFilters;
import io.github.plaidschema.example.link.user.LinkTokenCreateRequestUser;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.MissingValueException;

/** Builds a request of {@code /link/token/create}, and one that lacks what the API requires. */
final class TokenRequest {

  private TokenRequest() {}

  static void print(Page page) {
    LinkTokenCreateRequest request =
        LinkTokenCreateRequest.builder()
            .clientName("Acorn Ledger")
            .language("en")
            .addCountryCodes(CountryCode.US)
            .user(LinkTokenCreateRequestUser.builder().clientUserId("user-4711").build())
            .addProducts(Products.TRANSACTIONS)
            .accountFilters(creditCardsOnly())
            .putAdditionalProperties("enable_multi_item_link", JsonValue.of(true))
            .build();
    LinkTokenCreateRequestJson.CODEC.pretty().writeString(request).lines().forEach(page::line);
    page.gap().line("With the language alone: " + rejection());
  }

  private static LinkTokenAccountFilters creditCardsOnly() {
    return LinkTokenAccountFilters.builder()
        .credit(CreditFilter.builder().addAccountSubtypes(CreditAccountSubtype.CREDIT_CARD).build())
        .build();
  }

  private static String rejection() {
    try {
      return "built " + LinkTokenCreateRequest.builder().language("en").build();
    } catch (MissingValueException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
