package io.github.plaidschema.benchmarks.cost.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClosedSetsTest {
  @Test
  void aFileComesAfterWhatItNeedsAndTogetherWithWhatNeedsItToo() {
    List<ImportedFile> files =
        List.of(file("A", "B"), file("B", "C"), file("C", "B", "D"), file("D"), file("E", "A"));

    List<Set<String>> components =
        Components.of(files).stream().map(ClosedSetsTest::names).toList();

    assertThat(components).containsExactly(Set.of("D"), Set.of("B", "C"), Set.of("A"), Set.of("E"));
  }

  @Test
  void aReferenceToNoFileIsRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Components.of(List.of(file("A", "B"))))
        .withMessage("no file has B");
  }

  @Test
  void setsGrowAndNeedNothingOutsideOfThemselves() {
    List<ImportedFile> files = random(400);

    List<List<ImportedFile>> sets = ClosedSets.of(files, file -> 1, List.of(50, 100, 200, 1_000));

    assertThat(sets).hasSize(3);
    assertThat(sets.get(0)).hasSizeGreaterThanOrEqualTo(50);
    assertThat(sets.get(1)).hasSizeGreaterThanOrEqualTo(100).containsAll(sets.get(0));
    assertThat(sets.get(2)).hasSizeGreaterThanOrEqualTo(200).containsAll(sets.get(1));
    for (List<ImportedFile> set : sets) {
      Set<String> names = names(set);
      assertThat(set).allSatisfy(file -> assertThat(names).containsAll(file.references()));
    }
  }

  @Test
  void theSameFilesLeadToTheSameSets() {
    List<ImportedFile> files = random(100);

    assertThat(ClosedSets.of(files, file -> 1, List.of(40)))
        .isEqualTo(ClosedSets.of(files, file -> 1, List.of(40)));
  }

  /** Files with up to three references each; some of them need each other. */
  private static List<ImportedFile> random(int count) {
    SplittableRandom random = new SplittableRandom(7);
    List<ImportedFile> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String[] references = new String[random.nextInt(4)];
      int near = i;
      Arrays.setAll(references, any -> "T" + Math.floorMod(near + random.nextInt(-20, 2), count));
      files.add(file("T" + i, references));
    }
    return files;
  }

  private static ImportedFile file(String type, String... references) {
    ValueType value =
        new ValueType(type, "api." + type, List.of(new Accessor("x", "int", false, false)));
    return new ImportedFile(
        Path.of(type + ".java"),
        type,
        new TreeSet<>(List.of(references)),
        List.of(value),
        List.of());
  }

  private static Set<String> names(List<ImportedFile> files) {
    return files.stream().map(ImportedFile::type).collect(Collectors.toSet());
  }
}
