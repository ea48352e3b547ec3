package io.github.plaidschema.benchmarks.cost.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Linux's account of a process: the greatest resident memory that it has had so far. */
final class ResidentMemory {
  private static final Pattern HIGH_WATER_MARK = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB$");

  private final Path status;
  private long greatest;

  ResidentMemory(long process) {
    status = Path.of("/proc", Long.toString(process), "status");
  }

  /** Looks once more; a process that has ended tells nothing new. */
  void look() {
    greatest = Math.max(greatest, now());
  }

  private long now() {
    try {
      if (Files.isReadable(status)) {
        Matcher mark =
            HIGH_WATER_MARK.matcher(Files.readString(status, StandardCharsets.ISO_8859_1));
        return mark.find() ? Long.parseLong(mark.group(1)) * 1024 : 0;
      }
      return 0;
    } catch (IOException ended) {
      // Between the question and the reading.
      return 0;
    }
  }

  OptionalLong bytes() {
    return greatest == 0 ? OptionalLong.empty() : OptionalLong.of(greatest);
  }
}
