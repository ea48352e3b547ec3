package io.github.plaidschema.openapi.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a document something stands.
 *
 * @param path the name of a schema of the document, and the properties that lead from it
 * @since 0.1.0
 */
public record Place(List<String> path) {

  public static Place of(String schema) {
    return new Place(List.of(schema));
  }

  /** A place further in. */
  public Place in(String step) {
    List<String> longer = new ArrayList<>(path);
    longer.add(step);
    return new Place(List.copyOf(longer));
  }

  /** The schema of the document that the place belongs to. */
  public String schema() {
    return path.get(0);
  }

  /** Such as {@code Transaction.amount}. */
  @Override
  public String toString() {
    return String.join(".", path);
  }
}
