package io.github.plaidschema.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.plaidschema.example.link.CountryCode;
import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.example.link.LinkTokenGetResponseBuilder;
import io.github.plaidschema.example.link.LinkTokenGetResponseJson;
import io.github.plaidschema.example.link.Products;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.json.OpenEnum;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A response that has less, more and other than its schema says is read, and kept as it is. */
final class DriftedResponseTest {

  private static final String DRIFTED =
      "{\"link_token\":\"t\",\"created_at\":null,\"metadata\":{\"initial_products\":[\"auth\","
          + "\"brand_new\"],\"account_filters\":null,\"country_codes\":[\"US\"],"
          + "\"x\":{\"y\":[1.10,null]}},\"request_id\":\"r\",\"new_field\":1}";

  private final LinkTokenGetResponse response = LinkTokenGetResponseJson.CODEC.read(DRIFTED);

  @Test
  void itIsRead() {
    assertThat(response.linkToken()).isEqualTo("t");
    assertThat(response.createdAt()).isNull();
    assertThat(response.expiration()).isNull();
    assertThat(response.linkSessions()).isEmpty();
    assertThat(response.metadata().accountFilters()).isEmpty();
    assertThat(response.metadata().initialProducts())
        .extracting(OpenEnum::known, OpenEnum::value)
        .containsExactly(
            tuple(Optional.of(Products.AUTH), "auth"), tuple(Optional.empty(), "brand_new"));
    assertThat(response.metadata().countryCodes().get(0).known()).contains(CountryCode.US);
    assertThat(response.metadata().additionalProperties()).containsOnlyKeys("x");
    assertThat(response.additionalProperties()).containsOnlyKeys("new_field");
  }

  @Test
  void itIsWrittenAsTheSameDocument() {
    String written = LinkTokenGetResponseJson.CODEC.writeString(response);

    assertThat(Oracle.parse(written)).isEqualTo(Oracle.parse(DRIFTED));
    assertThat(written).contains("1.10");
  }

  @Test
  void itIsWrittenAsTheSameDocumentAfterACopy() {
    LinkTokenGetResponse copy = LinkTokenGetResponseBuilder.from(response).build();

    assertThat(Oracle.parse(LinkTokenGetResponseJson.CODEC.writeBytes(copy)))
        .isEqualTo(Oracle.parse(DRIFTED));
  }

  @Test
  void itIsPrintedWithoutItsTokenAndWithoutTheValuesOfUnknownProperties() {
    LinkTokenGetResponse secret =
        LinkTokenGetResponseJson.CODEC.read(
            DRIFTED.replace("\"t\"", "\"link-secret\"").replace("1.10", "\"x-secret\""));

    assertThat(response.toString()).contains("[redacted]").doesNotContain("\"t\"", "linkToken=t");
    assertThat(secret.toString()).contains("[redacted]").doesNotContain("secret");
  }

  @Test
  void aMissingValueFailsWhereItIsTouched() {
    LinkTokenGetResponse empty = LinkTokenGetResponseJson.CODEC.read("{}");

    assertThat(empty.linkSessions()).isEmpty();
    assertThatThrownBy(empty::metadata)
        .asInstanceOf(type(MissingValueException.class))
        .satisfies(
            missing -> {
              assertThat(missing.schema()).isEqualTo("LinkTokenGetResponse");
              assertThat(missing.fields()).containsExactly("metadata");
            });
  }

  @Test
  void allMissingValuesAreListedOnRequest() {
    assertThat(LinkTokenGetResponseJson.CODEC.check("{\"link_token\":null,\"metadata\":{}}"))
        .extracting(JsonViolation::path)
        .containsExactlyInAnyOrder(
            "$.link_token",
            "$.created_at",
            "$.expiration",
            "$.request_id",
            "$.metadata.initial_products",
            "$.metadata.webhook",
            "$.metadata.country_codes",
            "$.metadata.language",
            "$.metadata.redirect_uri",
            "$.metadata.client_name");
  }

  @Test
  void strictReadingRejectsItWithAllViolations() {
    assertThatThrownBy(() -> LinkTokenGetResponseJson.CODEC.strict().read("{}"))
        .asInstanceOf(type(JsonException.class))
        .satisfies(rejected -> assertThat(rejected.violations()).hasSize(5));
  }
}
