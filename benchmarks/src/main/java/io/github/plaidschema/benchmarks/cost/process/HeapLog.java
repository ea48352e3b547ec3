package io.github.plaidschema.benchmarks.cost.process;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a virtual machine logs of its heap. Collected whenever some megabytes were allocated, what
 * is in use after a collection is little more than what is reachable.
 */
public final class HeapLog {
  private static final Pattern BEFORE_AND_AFTER =
      Pattern.compile("Pause .* (\\d+)([KMG])->(\\d+)([KMG])\\(");

  private HeapLog() {}

  /** Options with which a virtual machine collects often, and writes such a log. */
  public static List<String> options(String file) {
    return List.of("-XX:+UseSerialGC", "-Xmn24m", "-Xlog:gc:file=" + file);
  }

  /**
   * The greatest number of bytes that were in use after a collection.
   *
   * @throws IllegalArgumentException if there was no collection
   */
  public static long greatestInUse(List<String> lines) {
    long greatest = 0;
    for (String line : lines) {
      Matcher pause = BEFORE_AND_AFTER.matcher(line);
      if (pause.find()) {
        greatest = Math.max(greatest, Long.parseLong(pause.group(3)) * unit(pause.group(4)));
      }
    }
    if (greatest == 0) {
      throw new IllegalArgumentException("the heap was never collected");
    }
    return greatest;
  }

  private static long unit(String letter) {
    return switch (letter) {
      case "K" -> 1L << 10;
      case "M" -> 1L << 20;
      default -> 1L << 30;
    };
  }
}
