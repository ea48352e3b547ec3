package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.openapi.document.AlikeForms;
import io.github.plaidschema.openapi.document.ApiDocument;
import io.github.plaidschema.openapi.document.Form;
import io.github.plaidschema.openapi.document.Notes;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.document.ValueKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The properties that an object has of one of several schemas. */
final class AlternativeProperties {
  private final ApiDocument document;
  private final RawObjects objects;

  AlternativeProperties(ApiDocument document, RawObjects objects) {
    this.document = document;
    this.objects = objects;
  }

  /**
   * The properties of all alternatives, each so that the values of any of them fit.
   *
   * @param different is told of each that only any JSON fits
   */
  Map<String, SchemaNode> of(Form.Alternatives alternatives, Consumer<String> different) {
    Map<String, List<SchemaNode>> described = new LinkedHashMap<>();
    collect(alternatives, described, new HashSet<>());
    Map<String, SchemaNode> properties = new LinkedHashMap<>();
    described.forEach(
        (name, nodes) -> properties.put(name, common(nodes, () -> different.accept(name))));
    return properties;
  }

  private void collect(
      Form.Alternatives alternatives, Map<String, List<SchemaNode>> described, Set<String> passed) {
    for (SchemaNode variant : alternatives.variants()) {
      SchemaNode target = variant;
      if (variant.form() instanceof Form.Reference reference) {
        if (!passed.add(reference.schema())) {
          continue;
        }
        target = document.schema(reference.schema());
      }
      if (target.form() instanceof Form.Alternatives further) {
        collect(further, described, passed);
      } else {
        objects
            .of(target)
            .properties()
            .forEach(
                (name, node) ->
                    described.computeIfAbsent(name, first -> new ArrayList<>()).add(node));
      }
    }
  }

  private static SchemaNode common(List<SchemaNode> nodes, Runnable different) {
    Notes notes = nodes.get(0).notes();
    boolean isNullable = nodes.stream().anyMatch(node -> node.notes().nullable());
    Set<Form> forms = new HashSet<>();
    nodes.forEach(node -> forms.add(node.form()));
    Optional<Form> form =
        forms.size() == 1 ? Optional.of(nodes.get(0).form()) : AlikeForms.common(nodes);
    if (form.isEmpty()) {
      different.run();
    }
    return new SchemaNode(
        notes.orNullable(isNullable), form.orElse(new Form.Value(ValueKind.ANYTHING)));
  }
}
