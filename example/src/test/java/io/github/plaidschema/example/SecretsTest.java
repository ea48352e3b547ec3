package io.github.plaidschema.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must not reach a log is not printed. */
final class SecretsTest {

  @ParameterizedTest
  @CsvSource({
    "LinkTokenGetRequest, secret",
    "LinkTokenGetRequest, link_token",
    "LinkTokenGetResponse, link_token",
    "LinkTokenCreateRequest, secret",
    "LinkTokenCreateRequest, access_token",
    "LinkTokenCreateResponse, link_token",
    "LinkTokenCreateResponse, hosted_link_url",
    "LinkTokenCreateInstitutionData, routing_number",
    "LinkTokenCreateRequestUser, legal_name",
    "LinkTokenCreateRequestUser, phone_number",
    "LinkTokenCreateRequestUser, email_address",
    "LinkTokenCreateRequestUser, ssn",
    "IdentityVerificationRequestUserName, given_name",
    "IdentityVerificationRequestUserName, family_name",
    "UserAddress, street",
    "UserAddress, street2",
    "UserIDNumber, value",
    "LinkEventMetadata, routing_number",
    "LinkEventMetadata, account_number_mask",
    "LinkSessionSuccess, public_token",
    "LinkSessionSuccessMetadataAccount, mask",
    "LinkSessionItemAddResult, public_token",
  })
  void secretsArePrintedAsRedacted(String schema, String property) throws Exception {
    assertRedacted(schema, property, "d34d-b33f");
  }

  @Test
  void aDayOfBirthIsPrintedAsRedacted() throws Exception {
    assertRedacted("LinkTokenCreateRequestUser", "date_of_birth", "1990-02-28");
  }

  @ParameterizedTest
  @CsvSource({"LinkTokenGetResponse, request_id", "LinkEventMetadata, institution_name"})
  void allElseIsPrinted(String schema, String property) throws Exception {
    String json = "{\"" + property + "\":\"plain\"}";

    assertThat(ModelType.named(schema).codec().read(json).toString()).contains("plain");
  }

  private static void assertRedacted(String schema, String property, String secret)
      throws ReflectiveOperationException {
    String json = "{\"" + property + "\":\"" + secret + "\"}";

    assertThat(ModelType.named(schema).codec().read(json).toString())
        .contains("[redacted]")
        .doesNotContain(secret);
  }
}
