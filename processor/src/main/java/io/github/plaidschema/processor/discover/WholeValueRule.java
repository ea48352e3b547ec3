package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.WHOLE_VALUE;

import io.github.plaidschema.JsonName;
import io.github.plaidschema.WholeValue;
import io.github.plaidschema.model.Presence;
import io.github.plaidschema.processor.model.FieldType;
import io.github.plaidschema.processor.model.Schema;
import java.util.List;

/** A field that is the whole value stands alone, and is always there. */
final class WholeValueRule {
  private final Diagnostics diagnostics;

  WholeValueRule(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** What the JSON of a schema with these fields is. */
  Schema.Form form(List<NameRules.Named> fields, boolean hasAdditionalProperties) {
    Schema.Form form = Schema.Form.OBJECT;
    for (NameRules.Named field : fields) {
      if (field.accessor().has(WholeValue.class)) {
        form = Schema.Form.WHOLE_VALUE;
        boolean isAlone = fields.size() == 1 && !hasAdditionalProperties;
        check(field, isAlone);
      }
    }
    return form;
  }

  private void check(NameRules.Named field, boolean isAlone) {
    if (!isAlone) {
      report(
          field,
          "is the whole value, beside which there can be no other field. Remove @WholeValue, or the other accessors.");
    }
    if (field.field().presence() != Presence.REQUIRED) {
      report(
          field,
          "is the whole value, which is always there. Return %s itself, without a default."
              .formatted(TypeAdvice.withoutPackages(field.field().type().typeName())));
    }
    if (field.field().type() instanceof FieldType.SchemaReference reference
        && !reference.isObject()) {
      // One that is its own whole value would be read for ever.
      String name = TypeAdvice.withoutPackages(reference.typeName());
      report(
          field,
          "is the whole value, but %s is a union or a whole value itself. Use %s directly."
              .formatted(name, name));
    }
    if (field.accessor().has(JsonName.class)) {
      report(field, "is the whole value, which has no name in JSON. Remove @JsonName.");
    }
  }

  private void report(NameRules.Named field, String text) {
    diagnostics.add(
        WHOLE_VALUE, field.accessor().method(), field.accessor().displayName() + " " + text);
  }
}
