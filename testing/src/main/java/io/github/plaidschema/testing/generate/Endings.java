package io.github.plaidschema.testing.generate;

import io.github.plaidschema.model.Presence;
import io.github.plaidschema.testing.describe.FieldDescription;
import io.github.plaidschema.testing.describe.SchemaDescriber;
import io.github.plaidschema.testing.describe.SchemaDescription;
import io.github.plaidschema.testing.describe.TypeDescription;
import io.github.plaidschema.testing.describe.UnionDescription;
import io.github.plaidschema.testing.describe.ValueType;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the types of which a document can come to an end. */
final class Endings {
  private final SchemaDescriber describer;

  Endings(SchemaDescriber describer) {
    this.describer = describer;
  }

  /**
   * Whether a document of a schema ends with what it requires.
   *
   * @param open the schemas that it stands in, and that must not be required again
   */
  boolean ends(SchemaDescription schema, Set<String> open) {
    if (open.contains(schema.binaryName())) {
      return false;
    }
    Set<String> inner = new LinkedHashSet<>(open);
    inner.add(schema.binaryName());
    return schema.fields().stream()
        .filter(field -> field.presence() == Presence.REQUIRED)
        .map(FieldDescription::type)
        .allMatch(type -> ends(type, inner));
  }

  private boolean ends(ValueType type, Set<String> open) {
    if (!(type instanceof ValueType.Reference reference)) {
      return true;
    }
    TypeDescription referred = describer.get(reference.binaryName());
    return referred instanceof UnionDescription union
        ? union.variants().stream().anyMatch(variant -> ends(variant.schema(), open))
        : ends((SchemaDescription) referred, open);
  }
}
