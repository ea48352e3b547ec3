package io.github.plaidschema.compatibility.compare;

import static io.github.plaidschema.compatibility.compare.Audience.COMPILED;
import static io.github.plaidschema.compatibility.compare.Audience.IMPLEMENTERS;
import static io.github.plaidschema.compatibility.compare.Audience.READERS;
import static io.github.plaidschema.compatibility.compare.Audience.SOURCE;
import static io.github.plaidschema.compatibility.compare.Audience.WRITERS;
import static io.github.plaidschema.compatibility.compare.Direction.NEW_READS_OLD;
import static io.github.plaidschema.compatibility.compare.Direction.OLD_READS_NEW;

import io.github.plaidschema.compatibility.describe.Accessor;
import io.github.plaidschema.compatibility.describe.AdditionalProperties;
import io.github.plaidschema.compatibility.describe.Field;
import io.github.plaidschema.compatibility.describe.Method;
import io.github.plaidschema.compatibility.describe.Schema;
import io.github.plaidschema.model.BuilderNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What changed of a schema that both versions have. */
final class SchemaChanges {
  private final Schema older;
  private final Schema newer;
  private final FieldChanges fields;
  private final Changes changes;

  SchemaChanges(Schema older, Schema newer, FieldChanges fields, Changes changes) {
    this.older = older;
    this.newer = newer;
    this.fields = fields;
    this.changes = changes;
  }

  void compare() {
    compareForms();
    Map<Field, Field> pairs = pairs();
    for (Field field : older.fields()) {
      Field counterpart = pairs.get(field);
      if (counterpart == null) {
        fields.removed(field, newer.additionalProperties().isPresent(), isDerived(field));
      } else {
        fields.compare(field, counterpart);
      }
    }
    for (Field field : newer.fields()) {
      if (!pairs.containsValue(field)) {
        fields.added(field, older.additionalProperties().isPresent());
      }
    }
    compareAdditionalProperties();
    compareBuilders(pairs);
  }

  /** Whether the accessor is still there, as a default method that is not a field. */
  private boolean isDerived(Field field) {
    Accessor accessor = field.accessor();
    return newer.head().methods().stream()
        .anyMatch(
            method ->
                method.name().equals(accessor.name())
                    && method.descriptor().equals(accessor.descriptor()));
  }

  /** By the names of their accessors; those that are left, by their names in JSON. */
  private Map<Field, Field> pairs() {
    Map<Field, Field> pairs = new LinkedHashMap<>();
    List<Field> left = new ArrayList<>(newer.fields());
    for (Field field : older.fields()) {
      left.stream()
          .filter(other -> other.accessor().name().equals(field.accessor().name()))
          .findFirst()
          .ifPresent(other -> pair(field, other, left, pairs));
    }
    for (Field field : older.fields()) {
      left.stream()
          .filter(other -> !pairs.containsKey(field))
          .filter(other -> other.jsonName().equals(field.jsonName()))
          .findFirst()
          .ifPresent(other -> pair(field, other, left, pairs));
    }
    return pairs;
  }

  private static void pair(Field field, Field other, List<Field> left, Map<Field, Field> pairs) {
    pairs.put(field, other);
    left.remove(other);
  }

  private void compareForms() {
    if (older.isWholeValue() == newer.isWholeValue()) {
      return;
    }
    boolean became = newer.isWholeValue();
    changes.add(
        became ? ChangeKind.WHOLE_VALUE_ADDED : ChangeKind.WHOLE_VALUE_DROPPED,
        became ? "" : "@WholeValue",
        became ? "@WholeValue" : "",
        Effects.none()
            .breaks(READERS, "The old version rejects what the new one writes.")
            .breaks(WRITERS, "The new version rejects what the old one wrote."));
  }

  private void compareAdditionalProperties() {
    Optional<Accessor> before = accessor(older);
    Optional<Accessor> after = accessor(newer);
    if (before.isPresent() && after.isEmpty()) {
      changes.add(
          ChangeKind.ADDITIONAL_PROPERTIES_DROPPED,
          before.get().name(),
          before.get().returned().toString(),
          "",
          AccessorEffects.gone()
              .changes(
                  READERS, "Unknown properties are no longer in what the new version passes on.")
              .on(NEW_READS_OLD, FieldChanges.unknown(NEW_READS_OLD, false)));
    } else if (before.isEmpty() && after.isPresent()) {
      changes.add(
          ChangeKind.ADDITIONAL_PROPERTIES_ADDED,
          after.get().name(),
          "",
          after.get().returned().toString(),
          Effects.none()
              .breaks(
                  IMPLEMENTERS,
                  "Compiled implementations fail with AbstractMethodError when it is asked for;"
                      + " their sources do not compile.")
              .on(OLD_READS_NEW, FieldChanges.unknown(OLD_READS_NEW, false)));
    } else if (before.isPresent() && !before.get().name().equals(after.get().name())) {
      changes.add(
          ChangeKind.ADDITIONAL_PROPERTIES_RENAMED,
          before.get().name(),
          before.get().name() + "()",
          after.get().name() + "()",
          AccessorEffects.gone());
    }
  }

  private static Optional<Accessor> accessor(Schema schema) {
    return schema.additionalProperties().map(AdditionalProperties::accessor);
  }

  /** Methods that went with a field, or with its type, are told there. */
  private void compareBuilders(Map<Field, Field> pairs) {
    if (older.builder().isEmpty()) {
      return;
    }
    if (newer.builder().isEmpty()) {
      changes.add(
          ChangeKind.BUILDER_REMOVED,
          "builder",
          "",
          Effects.none()
              .breaks(COMPILED, "Compiled callers fail with NoClassDefFoundError.")
              .breaks(SOURCE, "Uses of the builder do not compile."));
      return;
    }
    Set<String> explained = explained(pairs);
    for (Method method : older.builder().get()) {
      boolean isThere =
          newer.builder().get().stream()
              .anyMatch(
                  other -> other.toString().equals(method.toString()) && isLinked(method, other));
      if (!isThere && !explained.contains(method.name())) {
        changes.add(
            ChangeKind.BUILDER_METHOD_REMOVED,
            "builder." + method,
            method.toString(),
            "",
            Effects.none()
                .breaks(COMPILED, "Compiled calls fail with NoSuchMethodError.")
                .breaks(SOURCE, "Calls do not compile."));
      }
    }
  }

  /** A builder of a renamed type returns itself under its new name. */
  private boolean isLinked(Method method, Method other) {
    return method.descriptor().equals(other.descriptor()) || !older.name().equals(newer.name());
  }

  private Set<String> explained(Map<Field, Field> pairs) {
    Set<String> names = new HashSet<>();
    if (!older.name().equals(newer.name())) {
      names.add("from");
    }
    for (Field field : older.fields()) {
      Field counterpart = pairs.get(field);
      if (counterpart == null || FieldChanges.isLinkBroken(field, counterpart)) {
        names.addAll(BuilderNames.all(field.property()));
      }
    }
    if (!accessor(older).equals(accessor(newer))) {
      older
          .additionalProperties()
          .ifPresent(additional -> names.addAll(BuilderNames.all(additional.property())));
    }
    return names;
  }
}
