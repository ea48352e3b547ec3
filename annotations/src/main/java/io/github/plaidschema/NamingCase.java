package io.github.plaidschema;

/**
 * How names in JSON are written that no {@link JsonName} states.
 *
 * <p>The words of a name in Java begin at its capitals, at its digits and after its underscores:
 * {@code linkToken} has two, {@code last90Days} three, {@code webhookURL} two. An underscore at
 * either end of a name stays where it is.
 *
 * @since 0.1.0
 */
public enum NamingCase {
  /**
   * {@code link_token} for {@code linkToken}, {@code credit_card} for {@code CREDIT_CARD}: the case
   * where there is no {@link JsonNaming}.
   */
  SNAKE_CASE,

  /** {@code linkToken} for {@code linkToken}, {@code creditCard} for {@code CREDIT_CARD}. */
  CAMEL_CASE,

  /** {@code link-token} for {@code linkToken}, {@code credit-card} for {@code CREDIT_CARD}. */
  KEBAB_CASE,

  /** {@code LINK_TOKEN} for {@code linkToken}, {@code CREDIT_CARD} for {@code CREDIT_CARD}. */
  SCREAMING_SNAKE_CASE,

  /**
   * The name in Java itself, {@code webhookURL} for {@code webhookURL}. Of an accessor {@code
   * getLinkToken}, where all accessors are written so, it is {@code linkToken}.
   */
  AS_DECLARED
}
