package io.github.plaidschema.benchmarks.cost.size;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.benchmarks.cost.api.EnumType;
import io.github.plaidschema.benchmarks.cost.api.ImportedApi;
import io.github.plaidschema.benchmarks.cost.api.ImportedFile;
import io.github.plaidschema.benchmarks.cost.api.ValueType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassSizesTest {
  @TempDir private Path folder;

  @Test
  void theKindOfAClassFollowsFromItsName() {
    Set<String> declared = Set.of("api.Loan", "api.Loan$State", "api.LoanBuilderJson");
    Set<String> generatedFor = Set.of("api.Loan", "api.Loan_State");

    assertThat(ClassKind.of("api.Loan$State", declared, generatedFor))
        .isEqualTo(ClassKind.DECLARED);
    assertThat(ClassKind.of("api.LoanBuilderJson", declared, generatedFor))
        .isEqualTo(ClassKind.DECLARED);
    assertThat(ClassKind.of("api.Loan_StateBuilder", declared, generatedFor))
        .isEqualTo(ClassKind.BUILDER);
    assertThat(ClassKind.of("api.LoanBuilder$Value", declared, generatedFor))
        .isEqualTo(ClassKind.VALUE);
    assertThat(ClassKind.of("api.LoanJson", declared, generatedFor)).isEqualTo(ClassKind.JSON);
    assertThat(ClassKind.of("api.LoanJson$1", declared, generatedFor)).isEqualTo(ClassKind.OTHER);
    assertThat(ClassKind.of("api.BookJson", declared, generatedFor)).isEqualTo(ClassKind.OTHER);
  }

  @Test
  void sizesAreThoseOfTheEntriesOfTheJars() throws IOException {
    Path ours = folder.resolve("ours");
    write(ours, "api/Loan.class", 100);
    write(ours, "api/Period.class", 200);
    write(ours, "api/LoanBuilder.class", 4_000);
    write(ours, "api/LoanBuilder$Value.class", 800);
    write(ours, "api/LoanJson.class", 1_600);
    write(ours, "api/LoanJson$1.class", 50);
    write(ours, "api/notes.txt", 5_000);
    Path theirs = folder.resolve("theirs");
    write(theirs, "models/Loan.class", 3_000);
    write(theirs, "models/Loan$Adapter.class", 30);
    write(theirs, "client/Client.class", 9_000);
    Path jar = folder.resolve("theirs.jar");
    ClassSizes.pack(theirs, jar);
    ImportedFile file =
        new ImportedFile(
            Path.of("Loan.java"),
            "Loan",
            Set.of(),
            List.of(new ValueType("Loan", "api.Loan", List.of())),
            List.of(new EnumType("Period", "api.Period", List.of())));

    ClassSizes sizes = ClassSizes.of(new ImportedApi(List.of(file)), ours, jar, "models/");

    assertThat(sizes.ours())
        .hasEntrySatisfying(ClassKind.DECLARED, size -> expect(size, 2, 300))
        .hasEntrySatisfying(ClassKind.BUILDER, size -> expect(size, 1, 4_000))
        .hasEntrySatisfying(ClassKind.VALUE, size -> expect(size, 1, 800))
        .hasEntrySatisfying(ClassKind.JSON, size -> expect(size, 1, 1_600))
        .hasEntrySatisfying(ClassKind.OTHER, size -> expect(size, 1, 50));
    expect(sizes.allOfOurs(), 6, 6_750);
    expect(sizes.plaidJava(), 2, 3_030);
    Map<ClassKind, Size> ownJar =
        ClassSizes.sizes(jar, "client/", name -> ClassKind.of(name, Set.of(), Set.of()));
    assertThat(ownJar).containsOnlyKeys(ClassKind.OTHER);
    // Zeros, which are deflated well.
    assertThat(ownJar.values()).allMatch(size -> size.compressed() < size.unpacked() / 10);
  }

  private static void expect(Size size, int files, long unpacked) {
    assertThat(size.files()).isEqualTo(files);
    assertThat(size.unpacked()).isEqualTo(unpacked);
    assertThat(size.compressed()).isPositive();
  }

  private static void write(Path root, String name, int length) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[length]);
  }
}
