package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.FindingId.GENERATED_NAME_CLASH;
import static io.github.plaidschema.processor.report.FindingId.JSON_NAME_CLASH;

import io.github.plaidschema.processor.model.BuilderMethod;
import io.github.plaidschema.processor.model.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names that two fields cannot share: in JSON, and in the builder. */
final class NameRules {
  private final Findings findings;

  NameRules(Findings findings) {
    this.findings = findings;
  }

  /** A field and the accessor that describes it. */
  record Named(Accessor accessor, Field field) {}

  void checkJsonNames(List<Named> fields) {
    Map<String, Accessor> owners = new HashMap<>();
    for (Named named : fields) {
      Accessor other = owners.putIfAbsent(named.field().jsonName(), named.accessor());
      if (other != null) {
        findings.add(
            JSON_NAME_CLASH,
            named.accessor().method(),
            "%s and %s are both \"%s\" in JSON. Give one of them another name with @JsonName."
                .formatted(named.accessor().displayName(), other.name(), named.field().jsonName()));
      }
    }
  }

  /** Setters first, so that it is the field with the odd name that is reported. */
  void checkBuilderMethods(List<Named> fields, List<BuilderMethod> fixed) {
    Map<BuilderMethod, String> owners = new HashMap<>();
    fixed.forEach(method -> owners.put(method, "a method that every builder has"));
    for (Named named : fields) {
      for (BuilderMethod method : BuilderMethod.helpersOf(named.field())) {
        owners.put(method, "a method for the field " + named.accessor().name());
      }
    }
    for (Named named : fields) {
      for (BuilderMethod setter : BuilderMethod.settersOf(named.field())) {
        String other =
            owners.putIfAbsent(setter, "a method for the field " + named.accessor().name());
        if (other != null) {
          findings.add(
              GENERATED_NAME_CLASH,
              named.accessor().method(),
              "%s: in the builder its setter %s would clash with %s. Give the accessor another name and write @JsonName(\"%s\")."
                  .formatted(
                      named.accessor().displayName(), setter, other, named.field().jsonName()));
          break;
        }
      }
    }
  }
}
