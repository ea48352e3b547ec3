package io.github.plaidschema.processor.discover;

import io.github.plaidschema.processor.model.Field;
import io.github.plaidschema.processor.model.FieldType;
import io.github.plaidschema.processor.model.OwnDiscriminator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the discriminators by which the unions above a schema recognize it. What is wrong with them
 * is reported with the union, and left out here.
 */
final class OwnDiscriminatorDiscovery {
  private final AccessorCollector accessors;
  private final BiPredicate<TypeMirror, TypeMirror> isSame;

  OwnDiscriminatorDiscovery(
      AccessorCollector accessors, BiPredicate<TypeMirror, TypeMirror> isSame) {
    this.accessors = accessors;
    this.isSame = isSame;
  }

  /** Those of all unions; unions with the same properties have one. */
  List<OwnDiscriminator> discover(TypeElement schema, List<Field> fields) {
    Map<List<String>, List<List<String>>> texts = new LinkedHashMap<>();
    for (TypeElement union : accessors.lineage(schema)) {
      if (UnionDiscovery.isUnion(union) && permits(union, schema)) {
        Discriminator discriminator = Discriminator.of(union, new Diagnostics());
        List<List<String>> own = discriminator.texts(schema);
        boolean isSound = discriminator.isSound() && areHeld(discriminator.properties(), fields);
        if (isSound && !own.isEmpty()) {
          texts.computeIfAbsent(discriminator.properties(), any -> new ArrayList<>()).addAll(own);
        }
      }
    }
    return texts.entrySet().stream()
        .map(
            each ->
                new OwnDiscriminator(each.getKey(), each.getValue().stream().distinct().toList()))
        .toList();
  }

  private boolean permits(TypeElement union, TypeElement schema) {
    return union.getPermittedSubclasses().stream()
        .anyMatch(permitted -> isSame.test(permitted, schema.asType()));
  }

  private static boolean areHeld(List<String> properties, List<Field> fields) {
    return properties.stream()
        .allMatch(
            property ->
                fields.stream()
                    .filter(field -> field.jsonName().equals(property))
                    .anyMatch(field -> isText(field.type())));
  }

  static boolean isText(FieldType type) {
    return type instanceof FieldType.EnumOf || type.equals(FieldType.Scalar.STRING);
  }
}
