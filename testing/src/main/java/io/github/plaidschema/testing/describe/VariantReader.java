package io.github.plaidschema.testing.describe;

import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.model.SnakeCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the annotations of unions say of their variants. */
final class VariantReader {
  private final ClassFileCache classes;

  VariantReader(ClassFileCache classes) {
    this.classes = classes;
  }

  /** The properties that tell the objects of a union apart. */
  List<String> discriminators(ClassFile union) {
    List<String> named = union.annotations().texts(PlaidUnion.class, "discriminator");
    return named.equals(List.of("")) ? List.of() : named;
  }

  /** The texts of them that stand for a variant which is an object. */
  List<List<String>> alternatives(ClassFile union, ClassFile variant) {
    if (discriminators(union).isEmpty()) {
      return List.of();
    }
    List<List<String>> mapped =
        union.annotations().mappings().stream()
            .filter(mapping -> mapping.getValue().equals(variant.binaryName()))
            .map(Map.Entry::getKey)
            .toList();
    String simpleName = variant.simpleNames().get(variant.simpleNames().size() - 1);
    return mapped.isEmpty() && discriminators(union).size() == 1
        ? List.of(List.of(SnakeCase.of(simpleName)))
        : mapped;
  }

  /** Every type above one, in the order in which they are named, and itself last. */
  private Set<ClassFile> lineage(ClassFile type) {
    Set<ClassFile> lineage = new LinkedHashSet<>();
    for (JavaType.Declared parent : type.parents()) {
      classes.find(parent.binaryName()).map(this::lineage).ifPresent(lineage::addAll);
    }
    lineage.add(type);
    return lineage;
  }

  /** The discriminators by which the unions above a schema recognize it. */
  List<SchemaDescription.Discriminator> discriminatorsOf(ClassFile schema) {
    Map<List<String>, List<List<String>>> alternatives = new LinkedHashMap<>();
    for (ClassFile ancestor : lineage(schema)) {
      boolean isUnion =
          ancestor.annotations().has(PlaidUnion.class)
              && ancestor.permitted().contains(schema.binaryName());
      if (isUnion && !discriminators(ancestor).isEmpty()) {
        alternatives
            .computeIfAbsent(discriminators(ancestor), any -> new ArrayList<>())
            .addAll(alternatives(ancestor, schema));
      }
    }
    return alternatives.entrySet().stream()
        .map(
            each ->
                new SchemaDescription.Discriminator(
                    each.getKey(), each.getValue().stream().distinct().toList()))
        .toList();
  }
}
