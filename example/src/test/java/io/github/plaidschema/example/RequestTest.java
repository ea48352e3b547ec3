package io.github.plaidschema.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.example.link.CountryCode;
import io.github.plaidschema.example.link.LinkTokenCreateRequest;
import io.github.plaidschema.example.link.LinkTokenCreateRequestBuilder;
import io.github.plaidschema.example.link.LinkTokenCreateRequestJson;
import io.github.plaidschema.example.link.LinkTokenGetRequest;
import io.github.plaidschema.example.link.LinkTokenGetRequestJson;
import io.github.plaidschema.example.link.Products;
import io.github.plaidschema.example.link.filter.CreditAccountSubtype;
import io.github.plaidschema.example.link.filter.CreditFilter;
import io.github.plaidschema.example.link.filter.InvestmentAccountSubtype;
import io.github.plaidschema.example.link.filter.InvestmentFilter;
import io.github.plaidschema.example.link.filter.LinkTokenAccountFilters;
import io.github.plaidschema.example.link.user.IDNumberType;
import io.github.plaidschema.example.link.user.LinkTokenCreateRequestUser;
import io.github.plaidschema.example.link.user.UserAddress;
import io.github.plaidschema.example.link.user.UserIDNumber;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.json.OpenEnum;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests are built field by field, and become the JSON that the API expects. */
final class RequestTest {

  private static LinkTokenCreateRequestBuilder minimal() {
    return LinkTokenCreateRequest.builder()
        .clientName("Acorn Ledger")
        .language("en")
        .addCountryCodes(CountryCode.US);
  }

  @Test
  void aRequestHasOnlyTheFieldsThatWereSet() {
    assertWritten(
        minimal().build(),
        "{\"client_name\":\"Acorn Ledger\",\"language\":\"en\",\"country_codes\":[\"US\"]}");
  }

  @Test
  void everyFieldIsWrittenUnderItsName() {
    LinkTokenCreateRequest request =
        minimal()
            .clientId("id")
            .secret("s")
            .countryCodes(List.of(OpenEnum.of("XX")))
            .user(
                LinkTokenCreateRequestUser.builder()
                    .clientUserId("u")
                    .dateOfBirth(LocalDate.of(1990, 2, 28))
                    .address(UserAddress.builder().street2("7b").country("US").build())
                    .idNumber(
                        UserIDNumber.builder().value("9").type(IDNumberType.US_SSN_LAST_4).build())
                    .build())
            .addProducts(Products.AUTH)
            .addProducts(OpenEnum.of("brand_new"))
            .webhook("https://example.com/hook")
            .accessToken("a")
            .linkCustomizationName("plain")
            .redirectUri("https://example.com/back")
            .accountFilters(
                LinkTokenAccountFilters.builder()
                    .credit(
                        CreditFilter.builder()
                            .addAccountSubtypes(CreditAccountSubtype.CREDIT_CARD)
                            .build())
                    .investment(
                        InvestmentFilter.builder()
                            .addAccountSubtypes(InvestmentAccountSubtype.PLAN_403B)
                            .build())
                    .build())
            .putAdditionalProperties("enable_multi_item_link", JsonValue.of(true))
            .build();

    assertWritten(
        request,
        """
        {
          "client_id": "id",
          "secret": "s",
          "client_name": "Acorn Ledger",
          "language": "en",
          "country_codes": ["XX"],
          "user": {
            "client_user_id": "u",
            "date_of_birth": "1990-02-28",
            "address": {"street2": "7b", "country": "US"},
            "id_number": {"value": "9", "type": "us_ssn_last_4"}
          },
          "products": ["auth", "brand_new"],
          "webhook": "https://example.com/hook",
          "access_token": "a",
          "link_customization_name": "plain",
          "redirect_uri": "https://example.com/back",
          "account_filters": {
            "credit": {"account_subtypes": ["credit card"]},
            "investment": {"account_subtypes": ["403B"]}
          },
          "enable_multi_item_link": true
        }
        """);
  }

  @Test
  void anOptionalFieldSetToNullIsWrittenAsNullAndAClearedOneIsNot() {
    LinkTokenCreateRequest request = minimal().products(null).accessToken(null).build();

    assertThat(request.products()).isEmpty();
    assertWritten(
        request,
        "{\"client_name\":\"Acorn Ledger\",\"language\":\"en\",\"country_codes\":[\"US\"],"
            + "\"products\":null,\"access_token\":null}");
    assertWritten(
        LinkTokenCreateRequestBuilder.from(request).clearProducts().clearAccessToken().build(),
        "{\"client_name\":\"Acorn Ledger\",\"language\":\"en\",\"country_codes\":[\"US\"]}");
  }

  @Test
  void whatWasForgottenIsNamedAtOnce() {
    assertThatThrownBy(() -> LinkTokenCreateRequest.builder().language("en").build())
        .isInstanceOf(MissingValueException.class)
        .hasMessageContainingAll("LinkTokenCreateRequest", "clientName", "countryCodes");
  }

  @Test
  void aRequestForATokenIsReadAsItWasWritten() {
    LinkTokenGetRequest request =
        LinkTokenGetRequest.builder().clientId("id").secret("s").linkToken("t").build();
    String json = LinkTokenGetRequestJson.CODEC.writeString(request);

    assertThat(Oracle.parse(json))
        .isEqualTo(Oracle.parse("{\"client_id\":\"id\",\"secret\":\"s\",\"link_token\":\"t\"}"));
    assertThat(LinkTokenGetRequestJson.CODEC.read(json)).isEqualTo(request);
  }

  private static void assertWritten(LinkTokenCreateRequest request, String expected) {
    String written = LinkTokenCreateRequestJson.CODEC.writeString(request);

    assertThat(Oracle.parse(written)).isEqualTo(Oracle.parse(expected));
    assertThat(LinkTokenCreateRequestJson.CODEC.read(written)).isEqualTo(request);
  }
}
