package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.CREDENTIAL;

import io.github.plaidschema.processor.model.Field;
import io.github.plaidschema.processor.model.FieldType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Warns of a field whose name looks like a secret and that nobody has marked as one. */
final class CredentialRule {
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
          "ssn");
  private static final Set<String> LAST_PAIRS =
      Set.of(
          "api_key",
          "access_key",
          "private_key",
          "secret_key",
          "account_number",
          "account_numbers",
          "card_number",
          "routing_number");

  private final Diagnostics diagnostics;

  CredentialRule(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void check(Accessor accessor, Field field) {
    if (field.sensitive()
        || !holdsText(field.type())
        || !looksSecret(field.jsonName())
        || Suppression.of(CREDENTIAL, accessor.method())) {
      return;
    }
    diagnostics.add(
        CREDENTIAL,
        accessor.method(),
        "%s looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"%s\") if everyone may see it."
            .formatted(accessor.displayName(), CREDENTIAL.text()));
  }

  private static boolean holdsText(FieldType type) {
    return type.parts().anyMatch(FieldType.Scalar.STRING::equals);
  }

  private static boolean looksSecret(String jsonName) {
    List<String> words = Arrays.asList(jsonName.split("_"));
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    String lastPair = words.size() < 2 ? "" : words.get(words.size() - 2) + "_" + last;
    return LAST_WORDS.contains(last) || LAST_PAIRS.contains(lastPair);
  }
}
