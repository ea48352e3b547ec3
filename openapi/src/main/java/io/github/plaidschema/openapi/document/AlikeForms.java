package io.github.plaidschema.openapi.document;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Alternatives that are one form in Java, and so no alternatives. */
public final class AlikeForms {
  private AlikeForms() {}

  /** The form of all variants: values of one kind, or the known strings beside any others. */
  public static Optional<Form> common(List<SchemaNode> variants) {
    if (variants.isEmpty()) {
      return Optional.empty();
    }
    Form first = variants.get(0).form();
    boolean areOneKind =
        first instanceof Form.Value
            && variants.stream().allMatch(variant -> variant.form().equals(first));
    if (areOneKind) {
      return Optional.of(first);
    }
    boolean areStrings =
        variants.stream()
            .map(SchemaNode::form)
            .allMatch(
                form -> form instanceof Form.Choice || form.equals(new Form.Value(ValueKind.TEXT)));
    return areStrings ? choice(variants) : Optional.empty();
  }

  private static Optional<Form> choice(List<SchemaNode> variants) {
    Set<String> texts = new LinkedHashSet<>();
    Map<String, String> descriptions = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (SchemaNode variant : variants) {
      if (variant.form() instanceof Form.Choice choice) {
        texts.addAll(choice.texts());
        choice.descriptions().forEach(descriptions::putIfAbsent);
        choice.names().forEach(names::putIfAbsent);
      }
    }
    return Optional.of(new Form.Choice(List.copyOf(texts), descriptions, names));
  }
}
