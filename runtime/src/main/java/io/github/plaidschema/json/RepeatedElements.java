package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.RawJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where arrays repeat elements that are read into sets, in the order of the document. */
final class RepeatedElements {

  private int[] positions = new int[8];
  private int[] depths = new int[8];
  private int count;

  /** Notes an element by an index within it and the number of containers around it. */
  void add(int position, int depth) {
    if (count == positions.length) {
      positions = Arrays.copyOf(positions, 2 * count);
      depths = Arrays.copyOf(depths, 2 * count);
    }
    positions[count] = position;
    depths[count] = depth;
    count++;
  }

  /**
   * The values of an array, each with the repeated ones directly behind it, and forgets which were
   * repeated within it.
   *
   * @param start where the array begins
   * @param depth the number of containers around each value
   */
  List<RawJson.Range> takeFrom(List<RawJson.Range> values, int start, int depth) {
    int next = count;
    while (next > 0 && positions[next - 1] >= start) {
      next--;
    }
    int first = next;
    List<RawJson.Range> distinct = new ArrayList<>();
    for (RawJson.Range value : values) {
      boolean isRepeated = false;
      for (; next < count && positions[next] < value.to(); next++) {
        isRepeated |= depths[next] == depth;
      }
      if (isRepeated) {
        int last = distinct.size() - 1;
        distinct.set(last, new RawJson.Range(distinct.get(last).from(), value.to()));
      } else {
        distinct.add(value);
      }
    }
    count = first;
    return distinct;
  }
}
