package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.CREDENTIAL;

import io.github.plaidschema.model.SensitiveNames;
import io.github.plaidschema.processor.model.Field;
import io.github.plaidschema.processor.model.FieldType;
import java.util.List;

/** Warns of fields that look like secrets and that nobody has marked as such. */
final class CredentialRule {
  private final Diagnostics diagnostics;

  CredentialRule(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Checks all fields of a schema: what one of them holds, others may say. */
  void check(List<NameRules.Named> fields) {
    List<String> names = fields.stream().map(named -> named.field().jsonName()).toList();
    fields.stream()
        .filter(named -> !named.field().sensitive())
        .filter(named -> looksSecret(named, names))
        .map(NameRules.Named::accessor)
        .filter(accessor -> !Suppression.of(CREDENTIAL, accessor.method()))
        .forEach(
            accessor ->
                diagnostics.add(
                    CREDENTIAL,
                    accessor.method(),
                    "%s looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"%s\") if everyone may see it."
                        .formatted(accessor.displayName(), CREDENTIAL.text())));
  }

  private static boolean looksSecret(NameRules.Named named, List<String> siblings) {
    Field field = named.field();
    return field
        .type()
        .parts()
        .filter(FieldType.Scalar.class::isInstance)
        .map(part -> ((FieldType.Scalar) part).scalar())
        .flatMap(scalar -> SensitiveNames.Values.of(scalar).stream())
        .anyMatch(
            values ->
                SensitiveNames.isSensitive(
                    new SensitiveNames.Property(
                        field.jsonName(),
                        values,
                        named.accessor().declaring().getSimpleName().toString(),
                        siblings,
                        field.documentation())));
  }
}
