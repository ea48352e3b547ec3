package io.github.plaidschema.openapi.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects findings, each once.
 *
 * @since 0.1.0
 */
public final class Findings {
  private final Set<Finding> all = new LinkedHashSet<>();

  /** Starts without any. */
  public Findings() {}

  public void add(Place place, String text) {
    all.add(new Finding(place.schema(), place.toString(), text));
  }

  /** In the order in which they were found. */
  public List<Finding> all() {
    return List.copyOf(all);
  }
}
