package io.github.plaidschema.compatibility.describe;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An interface that describes JSON.
 *
 * @param isWholeValue whether its JSON is the value of its only field, and no object
 * @param fields in the order in which they are written
 * @param additionalProperties the accessor of the properties that no field names
 * @param builder the public methods of the generated builder; empty if there is no such class
 * @since 0.1.0
 */
public record Schema(
    Head head,
    boolean isWholeValue,
    List<Field> fields,
    Optional<AdditionalProperties> additionalProperties,
    Optional<Set<Method>> builder)
    implements Declaration {

  public Schema {
    fields = List.copyOf(fields);
    builder = builder.map(methods -> Collections.unmodifiableSet(new LinkedHashSet<>(methods)));
  }

  @Override
  public String kind() {
    return "schema";
  }
}
