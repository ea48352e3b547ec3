package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.testing.describe.FieldDescription;

/** A value of a wrong type is kept by its field, and named by whoever asks for it. */
final class WrongTypesCheck implements SchemaCheck {
  @Override
  public void check(Examination examination, SchemaUnderTest schema) {
    JsonValue full = examination.fullDocument();
    WrongValues values = new WrongValues(examination.types().describer());
    for (FieldDescription field : schema.fields()) {
      for (WrongValues.Wrong wrong : values.of(field.type())) {
        JsonValue document = schema.with(full, field, wrong.value());
        MismatchExamination mismatch =
            new MismatchExamination(schema, field, wrong.value(), wrong.path());
        examination.check(document, mismatch::flaws);
      }
    }
  }
}
