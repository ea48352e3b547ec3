package io.github.plaidschema.compatibility.report;

import io.github.plaidschema.compatibility.compare.Audience;
import io.github.plaidschema.compatibility.compare.Change;
import io.github.plaidschema.compatibility.compare.Comparison;
import io.github.plaidschema.compatibility.compare.Effect;
import io.github.plaidschema.compatibility.compare.Requirement;
import io.github.plaidschema.json.JsonValue;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The report for machines; docs/compatibility.md names its properties.
 *
 * @since 0.1.0
 */
public final class JsonReport {
  private JsonReport() {}

  /** All changes, and whether the new version may replace the old one. */
  public static String of(Comparison comparison, Requirement requirement) {
    Set<Change> violations = new HashSet<>(requirement.violations(comparison));
    Map<String, JsonValue> report = new LinkedHashMap<>();
    report.put("old", JsonValue.of(comparison.oldVersion()));
    report.put("new", JsonValue.of(comparison.newVersion()));
    report.put("compatible", JsonValue.of(violations.isEmpty()));
    report.put(
        "changes",
        JsonValue.array(
            comparison.changes().stream()
                .map(change -> change(change, requirement, violations))
                .toList()));
    report.put("not_compared", texts(comparison.unseen()));
    report.put("accepted_but_not_found", texts(requirement.unused(comparison)));
    return JsonValue.CODEC.pretty().writeString(JsonValue.object(report)) + "\n";
  }

  private static JsonValue change(Change change, Requirement requirement, Set<Change> violations) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("id", JsonValue.of(change.id()));
    members.put("kind", JsonValue.of(change.kind().id()));
    members.put("type", JsonValue.of(change.type()));
    members.put("member", orNull(change.member()));
    members.put("before", orNull(change.before()));
    members.put("after", orNull(change.after()));
    members.put("severity", JsonValue.of(snake(change.severity(requirement.audiences()))));
    members.put("accepted", JsonValue.of(requirement.accepted().contains(change.id())));
    members.put("allowed", JsonValue.of(!violations.contains(change)));
    Map<String, JsonValue> effects = new LinkedHashMap<>();
    for (Audience audience : Audience.values()) {
      effects.put(snake(audience), effect(change.on(audience)));
    }
    members.put("effects", JsonValue.object(effects));
    return JsonValue.object(members);
  }

  private static JsonValue effect(Effect effect) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("severity", JsonValue.of(snake(effect.severity())));
    members.put("meaning", orNull(effect.meaning()));
    return JsonValue.object(members);
  }

  private static JsonValue texts(Collection<String> texts) {
    return JsonValue.array(texts.stream().map(JsonValue::of).toList());
  }

  private static JsonValue orNull(String text) {
    return text.isEmpty() ? JsonValue.NULL : JsonValue.of(text);
  }

  private static String snake(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
