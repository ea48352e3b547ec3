package io.github.plaidschema.openapi.name;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Which names somebody may have meant who wrote another one. */
public final class NearestNames {
  private static final int MOST = 3;

  private NearestNames() {}

  /** Such as {@code ; did you mean Account or Accounts?}, or nothing where no name is near. */
  public static String of(String wanted, Collection<String> names) {
    int limit = Math.max(2, wanted.length() / 3);
    List<String> near =
        names.stream()
            .distinct()
            .filter(name -> distance(wanted, name) <= limit)
            .sorted(
                comparingInt((String name) -> distance(wanted, name)).thenComparing(name -> name))
            .limit(MOST)
            .toList();
    return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
  }

  /** How many characters have to be added, removed or replaced, whatever their case. */
  private static int distance(String a, String b) {
    String one = a.toLowerCase(Locale.ROOT);
    String other = b.toLowerCase(Locale.ROOT);
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
