package io.github.plaidschema.openapi.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells credentials and account numbers by their names. What the processor would warn of is among
 * them.
 */
public final class SecretNames {
  private static final Set<String> LAST_WORDS =
      Set.of(
          "token",
          "tokens",
          "secret",
          "secrets",
          "password",
          "passwords",
          "passcode",
          "passphrase",
          "credential",
          "credentials",
          "ssn",
          "iban",
          "pan",
          "cvv",
          "cvc",
          "otp",
          "pin");

  private static final Set<String> LAST_PAIRS =
      Set.of(
          "api key",
          "access key",
          "private key",
          "secret key",
          "signing key",
          "account number",
          "account numbers",
          "card number",
          "routing number",
          "routing numbers",
          "security code",
          "ssn full");

  private static final Set<String> NUMBER_WORDS = Set.of("account", "number", "numbers");

  private SecretNames() {}

  /**
   * Whether texts of that name are secrets.
   *
   * @param description tells account numbers from other numbers
   */
  public static boolean isSecret(String name, String description) {
    List<String> words =
        Words.of(name).words().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    if (words.isEmpty()) {
      return false;
    }
    String last = words.get(words.size() - 1);
    String pair = words.size() < 2 ? "" : words.get(words.size() - 2) + " " + last;
    String text = description.toLowerCase(Locale.ROOT);
    boolean isDescribed =
        NUMBER_WORDS.contains(last)
            && words.size() == 1
            && (text.contains("account number") || text.contains("card number"));
    return LAST_WORDS.contains(last) || LAST_PAIRS.contains(pair) || isDescribed;
  }
}
