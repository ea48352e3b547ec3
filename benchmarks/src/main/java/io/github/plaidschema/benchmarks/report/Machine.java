package io.github.plaidschema.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where and when it was measured. */
public record Machine(int jdk, String jvm, String processor, int processors, LocalDate date) {

  /** Here and now. */
  public static Machine thisOne() {
    return new Machine(
        Runtime.version().feature(),
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        modelName(),
        Runtime.getRuntime().availableProcessors(),
        LocalDate.now(ZoneOffset.UTC));
  }

  /** As in {@code JDK 17 (OpenJDK …), Intel …, 2 processors, 2026-11-23; full mode}. */
  String description(String mode) {
    return "JDK %d (%s), %s, %d processors, %s; %s mode"
        .formatted(jdk, jvm, processor, processors, date, mode);
  }

  /** A document of measurements that were taken here, as far as it says so. */
  ObjectNode document(String mode) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("jdk", jdk)
        .put("jvm", jvm)
        .put("processor", processor)
        .put("processors", processors)
        .put("date", date.toString())
        .put("mode", mode);
  }

  private static String modelName() {
    Path information = Path.of("/proc/cpuinfo");
    if (Files.isReadable(information)) {
      try (Stream<String> lines = Files.lines(information)) {
        return lines
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst()
            .orElseGet(Machine::architecture);
      } catch (IOException unreadable) {
        return architecture();
      }
    }
    return architecture();
  }

  private static String architecture() {
    return System.getProperty("os.arch");
  }
}
