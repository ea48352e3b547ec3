package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonValue;
import java.util.List;

/** What is to hold for a document. */
@FunctionalInterface
interface DocumentRule {

  /** What is wrong; nothing also for a document to which the rule does not apply. */
  List<Flaw> flaws(JsonValue document);
}
