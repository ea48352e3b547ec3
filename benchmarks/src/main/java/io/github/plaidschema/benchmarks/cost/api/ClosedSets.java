package io.github.plaidschema.benchmarks.cost.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * Sets of files of given sizes, each containing the smaller ones, that need nothing outside of
 * themselves. Of many random ones these are taken whose sizes are nearest to what is asked for, and
 * whose files have as many accessors on average as those of the whole.
 */
public final class ClosedSets {
  private static final int TRIED = 300;

  private ClosedSets() {}

  /**
   * The sets.
   *
   * @param weight what is counted of a file
   * @param sizes ascending; a set has at least so much, and those beyond the whole are left out
   */
  public static List<List<ImportedFile>> of(
      List<ImportedFile> files, ToIntFunction<ImportedFile> weight, List<Integer> sizes) {
    List<Integer> possible = sizes.stream().filter(size -> size <= weight(files, weight)).toList();
    List<List<ImportedFile>> best = List.of();
    double least = Double.POSITIVE_INFINITY;
    for (int seed = 0; seed < TRIED; seed++) {
      List<ImportedFile> shuffled = new ArrayList<>(files);
      Collections.shuffle(shuffled, new Random(seed));
      List<List<ImportedFile>> sets = prefixes(Components.of(shuffled), weight, possible);
      double deviation = deviation(sets, files, weight, possible);
      if (deviation < least) {
        least = deviation;
        best = sets;
      }
    }
    return best;
  }

  private static List<List<ImportedFile>> prefixes(
      List<List<ImportedFile>> components,
      ToIntFunction<ImportedFile> weight,
      List<Integer> sizes) {
    List<List<ImportedFile>> sets = new ArrayList<>();
    List<ImportedFile> set = new ArrayList<>();
    int reached = 0;
    for (List<ImportedFile> component : components) {
      if (sets.size() == sizes.size()) {
        break;
      }
      set.addAll(component);
      reached += weight(component, weight);
      while (sets.size() < sizes.size() && reached >= sizes.get(sets.size())) {
        sets.add(List.copyOf(set));
      }
    }
    return sets;
  }

  private static double deviation(
      List<List<ImportedFile>> sets,
      List<ImportedFile> files,
      ToIntFunction<ImportedFile> weight,
      List<Integer> sizes) {
    double whole = accessorsPerUnit(files, weight);
    double deviation = 0;
    for (int i = 0; i < sets.size(); i++) {
      double size = (double) weight(sets.get(i), weight) / sizes.get(i);
      double accessors = accessorsPerUnit(sets.get(i), weight) / whole;
      deviation = Math.max(deviation, Math.max(size - 1, Math.abs(accessors - 1)));
    }
    return deviation;
  }

  private static double accessorsPerUnit(
      List<ImportedFile> files, ToIntFunction<ImportedFile> weight) {
    return (double) weight(files, ImportedFile::accessors) / weight(files, weight);
  }

  private static int weight(List<ImportedFile> files, ToIntFunction<ImportedFile> weight) {
    return files.stream().mapToInt(weight).sum();
  }
}
