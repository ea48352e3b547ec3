package io.github.plaidschema.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.model.SensitiveNames.Property;
import io.github.plaidschema.model.SensitiveNames.Values;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a secret, and what only looks like one. */
class SensitiveNamesTest {
  private static boolean isSensitive(String name) {
    return isSensitive(name, "Item", List.of(), "");
  }

  private static boolean isSensitive(
      String name, String owner, List<String> siblings, String description) {
    return SensitiveNames.isSensitive(
        new Property(name, Values.TEXT, owner, siblings, description));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "access_token",
        "publicToken",
        "link-token",
        "processor_token",
        "report_tokens",
        "token",
        "accessToken2",
        "token_value",
        "client_secret",
        "secret",
        "production_secret",
        "password",
        "override_password",
        "password_confirmation",
        "new_password_hash",
        "passphrase",
        "credentials",
        "api_key",
        "privateKey",
        "signing_key",
        "security_answer",
        "mfa_answers",
        "otp",
        "sms_otp",
        "pin",
        "card_pin",
        "pin_code",
        "verification_code",
        "account",
        "bank_account",
        "ach_account",
        "to_account",
        "account_number",
        "accountNumbers",
        "account_number_full",
        "account_no",
        "iban",
        "international_iban",
        "iban_electronic",
        "clabe",
        "routing",
        "ach_routing",
        "wire_routing",
        "ach_wire_routing",
        "wire_routing_number",
        "routing_number",
        "routingNumberAch",
        "aba",
        "bacs_sort_code",
        "sort_code",
        "bsb",
        "transit_number",
        "card_number",
        "cardNumber",
        "virtual_card_number",
        "pan",
        "pan_number",
        "cvv",
        "cvv2",
        "cvc",
        "security_code",
        "ssn",
        "SSN",
        "ssn_full",
        "user_ssn",
        "social_security_number",
        "itin",
        "tin",
        "payer_tin",
        "ein",
        "fein",
        "tax_id",
        "taxId",
        "tax_number",
        "taxpayer_id",
        "vat_number",
        "sin",
        "nino",
        "cpf",
        "id_number",
        "employer_id_number",
        "national_id",
        "document_number",
        "passport_number",
        "passport",
        "drivers_license",
        "drivers_license_number"
      })
  void secrets(String name) {
    assertThat(isSensitive(name)).isTrue();
  }

  /** The reasons are on the page that lists what is a secret. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "account_id",
        "account_ids",
        "persistent_account_id",
        "account_type",
        "account_subtype",
        "account_name",
        "account_owner",
        "account_mask",
        "account_number_mask",
        "mask",
        "masked_account_number",
        "partial_ssn",
        "ssn_last_4",
        "ssn_last4",
        "last_4_ssn",
        "last4",
        "last_4_digits",
        "card_number_last_four",
        "id_mask",
        "id_type",
        "accounts",
        "bic",
        "international_bic",
        "swift_code",
        "card_bin",
        "card_type",
        "card_brand",
        "card_holder_name",
        "tax_year",
        "tax",
        "federal_income_tax_withheld",
        "social_security_wages",
        "token_type",
        "token_expiration_time",
        "payment_token_expiration_time",
        "password_policy",
        "secret_question",
        "document_id",
        "document_type",
        "document_name",
        "phone_number",
        "check_number",
        "reference_number",
        "sequence_number",
        "store_number",
        "tracking_number",
        "number",
        "value",
        "branch",
        "institution",
        "institution_name",
        "routing_number_type",
        "key",
        "key_id",
        "idempotency_key",
        "postal_code",
        "country_code",
        "error_code",
        "secretary",
        "tokenized",
        "pinned",
        "spin",
        "panel",
        "casino",
        "martin",
        "protein",
        "user_account",
        "service_account",
        "call_routing",
        "dtc_numbers",
        "isin",
        "cusip",
        "answer",
        "",
        "_",
        "$"
      })
  void others(String name) {
    assertThat(isSensitive(name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "number, EntityDocument, true",
    "number, WatchlistScreeningDocument, true",
    "value, UserIDNumber, true",
    "value, PersonIdNumber, true",
    "number, Passport, true",
    "number, DriversLicense, true",
    "number, Taxpayer, true",
    "number, DocumentPhone, false",
    "number, PhoneNumber, false",
    "number, Invoice, false",
    "number, Check, false",
    "value, Amount, false",
    "value, PersonId, false",
    "name, EntityDocument, false"
  })
  void numbersBesideATypeByWhatHasThem(String name, String owner, boolean expected) {
    assertThat(isSensitive(name, owner, List.of("type", name), "")).isEqualTo(expected);
    assertThat(isSensitive(name, owner, List.of("document_type", name), "")).isEqualTo(expected);
  }

  @Test
  void numbersOfCardsAndAccountsNeedNoType() {
    assertThat(isSensitive("number", "CreditCard", List.of("expiry"), "")).isTrue();
    assertThat(isSensitive("number", "BankAccount", List.of(), "")).isTrue();
    assertThat(isSensitive("number", "CardPayment", List.of(), "")).isFalse();
    assertThat(isSensitive("number", "Document", List.of("title"), "")).isFalse();
    assertThat(isSensitive("value", "BankAccount", List.of("currency"), "")).isFalse();
  }

  @Test
  void partsOfACanadianAccountStandBesideIt() {
    List<String> siblings = List.of("account", "institution", "branch");
    assertThat(isSensitive("institution", "NumbersEFT", siblings, "")).isTrue();
    assertThat(isSensitive("branch", "NumbersEFT", siblings, "")).isTrue();
    assertThat(isSensitive("eft_branch", "Numbers", List.of("eft_institution", "eft_account"), ""))
        .isTrue();
    assertThat(isSensitive("eft_institution", "Numbers", List.of("eft_branch", "account"), ""))
        .isTrue();
    assertThat(isSensitive("eft_branch", "Numbers", List.of("institution", "account"), ""))
        .isFalse();
    assertThat(isSensitive("institution", "Transfer", List.of("account"), "")).isFalse();
    assertThat(isSensitive("branch", "MilitaryInfo", List.of("is_active_duty"), "")).isFalse();
  }

  @Test
  void whatRoutesToABankIsNoSecretOfTheBank() {
    assertThat(isSensitive("routing_numbers", "Institution", List.of(), "")).isFalse();
    assertThat(isSensitive("routing_numbers", "InstitutionsGetRequestOptions", List.of(), ""))
        .isFalse();
    assertThat(isSensitive("account_number", "Institution", List.of(), "")).isTrue();
    assertThat(isSensitive("routing_numbers", "Transfer", List.of(), "")).isTrue();
  }

  @Test
  void answersToChallenges() {
    assertThat(isSensitive("answer", "MfaChallenge", List.of(), "")).isTrue();
    assertThat(isSensitive("answers", "LoginCredentials", List.of(), "")).isTrue();
    assertThat(isSensitive("answer", "Survey", List.of(), "")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "payment_reference_number, The relevant account number of this loan., true",
    "number, The card number of the payer., true",
    "value, A Social Security Number., true",
    "number, The house number., false",
    "number, The last 4 digits of the account number., false",
    "number, The masked account number., false",
    "note, Never write an account number here., false",
    "recipient_id, It corresponds to an account number., false"
  })
  void namesThatSayNothingByTheirDescriptions(String name, String description, boolean expected) {
    assertThat(isSensitive(name, "Item", List.of(), description)).isEqualTo(expected);
  }

  @Test
  void aPhraseOfADescriptionMayBeWrapped() {
    assertThat(isSensitive("number", "Item", List.of(), "The card\n   number of the payer."))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ssn, true",
    "pin, true",
    "account_number, true",
    "cvv, true",
    "token, false",
    "tokens, false",
    "secrets, false",
    "account, false",
    "password, false",
    "number, false"
  })
  void ofWholeNumbersOnlyThoseThatCountNothing(String name, boolean expected) {
    Property property =
        new Property(name, Values.WHOLE_NUMBERS, "CreditCard", List.of("type"), "account number");

    assertThat(SensitiveNames.isSensitive(property)).isEqualTo(expected);
  }

  @Test
  void whatIsNeitherTextNorAWholeNumberIsNoSecretByItsName() {
    assertThat(Values.of(ScalarType.STRING)).contains(Values.TEXT);
    assertThat(Values.of(ScalarType.JSON_VALUE)).contains(Values.TEXT);
    assertThat(Values.of(ScalarType.INT)).contains(Values.WHOLE_NUMBERS);
    assertThat(Values.of(ScalarType.BOOLEAN)).isEmpty();
    assertThat(Values.of(ScalarType.DOUBLE)).isEmpty();
  }

  /** A phrase with a word that never is one would never be found. */
  @Test
  void eachPhraseIsASecretByItself() {
    SensitiveWords.NUMBERS.stream()
        .flatMap(line -> List.of(line.split(" ", -1)).stream())
        .forEach(phrase -> assertThat(isSensitive(phrase)).as(phrase).isTrue());
    SensitiveWords.CREDENTIALS.stream()
        .flatMap(line -> List.of(line.split(" ", -1)).stream())
        .forEach(phrase -> assertThat(isSensitive(phrase)).as(phrase).isTrue());
    SensitiveWords.LAST_WORDS.forEach(word -> assertThat(isSensitive(word)).as(word).isTrue());
    SensitiveWords.SHORT_NUMBERS.forEach(word -> assertThat(isSensitive(word)).as(word).isTrue());
    SensitiveWords.ATTRIBUTES.forEach(
        word -> assertThat(isSensitive("iban_" + word)).as(word).isFalse());
  }
}
