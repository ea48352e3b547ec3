package io.github.plaidschema.compatibility.compare;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All differences between two versions.
 *
 * @param oldVersion what the old version was read from
 * @param newVersion what the new version was read from
 * @param changes by type, in the order of their names
 * @param unseen interfaces above schemas that are in neither jar or folder, so that what they
 *     declare was not compared
 * @since 0.1.0
 */
public record Comparison(
    String oldVersion, String newVersion, List<Change> changes, SortedSet<String> unseen) {

  public Comparison {
    changes = List.copyOf(changes);
    unseen = Collections.unmodifiableSortedSet(new TreeSet<>(unseen));
  }
}
