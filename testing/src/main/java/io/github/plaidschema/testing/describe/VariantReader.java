package io.github.plaidschema.testing.describe;

import io.github.plaidschema.model.classfile.ClassFile;
import io.github.plaidschema.model.classfile.CompiledUnion;
import io.github.plaidschema.model.classfile.Lineage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** By which discriminators the unions above a schema recognize it. */
final class VariantReader {
  private final ClassFileCache classes;

  VariantReader(ClassFileCache classes) {
    this.classes = classes;
  }

  List<SchemaDescription.Discriminator> discriminatorsOf(ClassFile schema) {
    Map<List<String>, List<List<String>>> alternatives = new LinkedHashMap<>();
    for (ClassFile ancestor : Lineage.of(schema, classes::find).ancestors()) {
      boolean isUnion =
          ancestor.annotations().has(CompiledUnion.ANNOTATION)
              && ancestor.permitted().contains(schema.binaryName());
      if (isUnion) {
        CompiledUnion union = CompiledUnion.of(ancestor, classes::find);
        union.variants().stream()
            .filter(variant -> variant.binaryName().equals(schema.binaryName()))
            .filter(variant -> !union.discriminators().isEmpty())
            .forEach(
                variant ->
                    alternatives
                        .computeIfAbsent(union.discriminators(), any -> new ArrayList<>())
                        .addAll(variant.alternatives()));
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
