package io.github.plaidschema.model;

import java.util.List;
import java.util.Set;

/**
 * The words by which {@link SensitiveNames} knows secrets, as tables. Each phrase is in snake case.
 */
final class SensitiveWords {
  private SensitiveWords() {}

  /**
   * Numbers that are secrets, wherever they stand in a name, unless a word follows that is none.
   */
  static final List<String> NUMBERS =
      List.of(
          // of accounts, and of the banks that hold them
          "account_number account_numbers account_no account_num acct_number acct_no iban ibans clabe",
          "routing_number routing_numbers routing_no routing_code aba_number transit_number sort_code",
          "sort_codes",
          // of cards
          "card_number card_numbers card_no cvv cvc security_code",
          // of taxpayers
          "ssn ssns social_security_number social_security_numbers social_insurance_number itin fein",
          "tax_id tax_ids tax_number tax_identification taxpayer_id taxpayer_number vat_id vat_number",
          // of people and their documents
          "id_number id_numbers identification_number identity_number national_id national_identity",
          "national_insurance_number nino document_number document_numbers passport_number",
          "license_number licence_number aadhaar cpf curp nric",
          // that prove who someone is
          "passcode pin_code pin_number one_time_code verification_code mfa_code");

  /** Other secrets, wherever they stand in a name, unless a word follows that is none. */
  static final List<String> CREDENTIALS =
      List.of(
          "password passwords passwd pwd passphrase secret secrets api_key access_key private_key",
          "secret_key signing_key encryption_key session_key security_answer security_answers",
          "secret_answer secret_answers mfa_answer mfa_answers challenge_answer");

  /** Short numbers: secrets at the end of a name, or before {@link #NUMBER}. */
  static final Set<String> SHORT_NUMBERS =
      Set.of("aba", "bsb", "ein", "otp", "pan", "pin", "sin", "tin");

  static final Set<String> NUMBER = Set.of("code", "no", "num", "number", "numbers");

  /** Secrets at the end of a name only. */
  static final Set<String> LAST_WORDS =
      Set.of(
          "token",
          "tokens",
          "credential",
          "credentials",
          "account",
          "routing",
          "passport",
          "drivers_license",
          "driver_license",
          "driving_licence");

  /** Before {@code account} and {@code routing}: accounts of users, and the routing of messages. */
  static final Set<String> OTHER_ACCOUNTS =
      Set.of(
          "admin",
          "call",
          "client",
          "connected",
          "customer",
          "email",
          "message",
          "order",
          "parent",
          "request",
          "service",
          "social",
          "traffic",
          "user");

  /** What may stand behind a word that has to be the last one. */
  static final Set<String> VALUE =
      Set.of("full", "new", "old", "override", "raw", "string", "text", "value", "values");

  /** Behind a secret: what is said of it, and not the secret itself. */
  static final Set<String> ATTRIBUTES =
      Set.of(
          "at",
          "bank",
          "brand",
          "channel",
          "check",
          "count",
          "country",
          "currency",
          "date",
          "datetime",
          "description",
          "enabled",
          "error",
          "expiration",
          "expires",
          "expiry",
          "field",
          "fields",
          "format",
          "holder",
          "id",
          "ids",
          "issuer",
          "kind",
          "label",
          "last",
          "length",
          "level",
          "match",
          "method",
          "name",
          "names",
          "network",
          "owner",
          "path",
          "pattern",
          "policy",
          "present",
          "prompt",
          "provider",
          "question",
          "questions",
          "reason",
          "required",
          "result",
          "rule",
          "rules",
          "score",
          "source",
          "state",
          "status",
          "strength",
          "subtype",
          "subtypes",
          "time",
          "type",
          "types",
          "uri",
          "url",
          "valid",
          "verification",
          "verified",
          "version",
          "year");

  /** Anywhere in a name: of a secret there is only what everyone may see. */
  static final Set<String> PARTIAL =
      Set.of("mask", "masked", "obfuscated", "partial", "redacted", "truncated");

  /** What identifies a bank, which is no secret of the bank itself. */
  static final Set<String> OF_BANKS = Set.of("aba", "routing", "sort", "transit");

  /** Names that say nothing by themselves. */
  static final Set<String> GENERIC = Set.of("number", "value");

  /** Types whose {@code number} or {@code value} is a secret, beside what says its type. */
  static final List<String> DOCUMENTS =
      List.of(
          "document documents id_number id_numbers identification identity_number national_id passport",
          "license licence tax_id taxpayer");

  /** Types whose {@code number} is a secret. */
  static final Set<String> NUMBERED = Set.of("account", "card", "passport");

  /** Types whose {@code answer} is a secret. */
  static final Set<String> CHALLENGES = Set.of("challenge", "credential", "credentials", "mfa");

  /** In descriptions of numbers of which the name does not say what they are. */
  static final List<String> DESCRIPTIONS =
      List.of(
          "account number",
          "card number",
          "routing number",
          "social security number",
          "tax identification number",
          "taxpayer identification number",
          "employer identification number",
          "national identification number",
          "passport number",
          "license number");

  /** The last words of names that a description may make a secret. */
  static final Set<String> DESCRIBED = Set.of("account", "number", "numbers", "value");
}
