package io.github.plaidschema.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each public type of a package that users see says since which version it is there. */
class SinceTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern EXPORTS =
      Pattern.compile("^ *exports ([\\w.]+);", Pattern.MULTILINE);
  private static final Pattern PUBLIC = Pattern.compile("^public ", Pattern.MULTILINE);

  /** Modules that show how the others are used, and one that is internal. */
  private static final List<String> NOT_FOR_USERS = List.of("example", "consumers", "model");

  /** The packages for users of the modules that are not modules of Java. */
  private static final List<String> PLAIN =
      List.of(
          "openapi/src/main/java/io/github/plaidschema/openapi",
          "interop/retrofit/src/main/java/io/github/plaidschema/retrofit");

  @Test
  void eachPublicTypeSaysSinceWhen() throws IOException {
    List<Path> packages = packages();
    List<Path> silent = new ArrayList<>();
    for (Path each : packages) {
      try (Stream<Path> files = Files.list(each)) {
        for (Path file : files.filter(name -> name.toString().endsWith(".java")).toList()) {
          String text = Files.readString(file);
          Matcher type = PUBLIC.matcher(text);
          if (type.find() && !text.substring(0, type.start()).contains("\n * @since ")) {
            silent.add(file);
          }
        }
      }
    }

    assertThat(packages).hasSizeGreaterThan(10);
    assertThat(silent).isEmpty();
  }

  private static List<Path> packages() throws IOException {
    List<Path> packages = new ArrayList<>();
    PLAIN.forEach(plain -> packages.add(ROOT.resolve(plain)));
    try (Stream<Path> files =
        Files.find(ROOT, 6, (file, any) -> file.endsWith("module-info.java"))) {
      for (Path moduleInfo : files.filter(SinceTest::isForUsers).toList()) {
        Matcher exports = EXPORTS.matcher(Files.readString(moduleInfo));
        while (exports.find()) {
          packages.add(moduleInfo.resolveSibling(exports.group(1).replace('.', '/')));
        }
      }
    }
    return packages;
  }

  private static boolean isForUsers(Path moduleInfo) {
    return moduleInfo.toString().contains("src/main/java")
        && NOT_FOR_USERS.stream().noneMatch(module -> moduleInfo.startsWith(ROOT.resolve(module)));
  }
}
