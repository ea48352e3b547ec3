package io.github.plaidschema.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of compilations become a folder with an index. */
class ReferencePublisherTest {
  private static final String AMOUNT =
      """
      package sdk.money;
      /** A sum of money. It has a | currency. */
      @io.github.plaidschema.PlaidSchema
      public interface Amount { String currency(); }
      """;

  private static final String PRICE =
      """
      package sdk;
      @io.github.plaidschema.PlaidSchema
      public interface Price { sdk.money.Amount amount(); Price net(); }
      """;

  @TempDir private Path folder;
  private Path reference;
  private Compilation amounts;
  private Compilation prices;

  @BeforeEach
  void compile() {
    reference = folder.resolve("docs").resolve("reference");
    amounts = TestCompiler.JAVAC.with(AMOUNT).options("-Aplaidschema.reference=true").compile();
    prices =
        TestCompiler.JAVAC
            .with(PRICE)
            .options("-Aplaidschema.reference=true")
            .on(amounts)
            .compile()
            .clean();
  }

  private void publish(Compilation... compilations) throws IOException {
    String[] arguments = new String[compilations.length + 1];
    for (int at = 0; at < compilations.length; at++) {
      arguments[at] = compilations[at].generated().toString();
    }
    arguments[compilations.length] = reference.toString();
    ReferencePublisher.main(arguments);
  }

  private String published(String path) throws IOException {
    return Files.readString(reference.resolve(path));
  }

  @Test
  void theIndexNamesAllTypesByTheirPackages() throws IOException {
    publish(amounts, prices);

    assertThat(published("README.md"))
        .startsWith("# Reference\n\n")
        .endsWith(
            """

            ## `sdk`

            | Type | What it is |
            |---|---|
            | [Price](sdk/Price.md) |  |

            ## `sdk.money`

            | Type | What it is |
            |---|---|
            | [Amount](sdk.money/Amount.md) | A sum of money. |

            <!-- Written by Plaid Schema. Changes are lost. -->
            """);
    assertThat(published("sdk.money/Amount.md")).isEqualTo(amounts.page("sdk.money/Amount.md"));
    assertThat(published("sdk/Price.md"))
        .isEqualTo(prices.page("sdk/Price.md"))
        .contains("[Amount](../sdk.money/Amount.md)");
  }

  @Test
  void aLinkToAPageThatIsNotThereIsPlainText() throws IOException {
    publish(prices);

    assertThat(published("sdk/Price.md"))
        .contains("| `amount` | Amount | Yes |", "| `net` | [Price](Price.md) | Yes |");
  }

  @Test
  void pagesOfTypesThatAreGoneAreDeletedAndFilesOfOthersStay() throws IOException {
    publish(amounts, prices);
    Path own = Files.writeString(reference.resolve("sdk/own.md"), "own\n");

    publish(amounts);

    assertThat(reference.resolve("sdk/Price.md")).doesNotExist();
    assertThat(own).hasContent("own\n");
    assertThat(published("README.md")).doesNotContain("Price");

    Files.delete(own);
    publish(prices);

    assertThat(reference.resolve("sdk.money")).doesNotExist();
  }

  @Test
  void publishingAgainChangesNothing() throws IOException {
    publish(amounts, prices);
    String index = published("README.md");

    publish(prices, amounts);

    assertThat(published("README.md")).isEqualTo(index);
  }

  @Test
  void anIndexBySomebodyElseIsNotReplaced() throws IOException {
    Files.createDirectories(reference);
    Path index = Files.writeString(reference.resolve("README.md"), "mine\n");

    assertThatThrownBy(() -> publish(amounts))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("README.md is not by Plaid Schema");
    assertThat(index).hasContent("mine\n");
    assertThat(reference.resolve("sdk.money")).doesNotExist();
  }

  @Test
  void twoPagesOfOneTypeAreRejected() {
    assertThatThrownBy(() -> publish(amounts, amounts))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("two pages sdk.money/Amount.md");
  }

  @Test
  void pagesAreNotPublishedIntoTheFolderThatTheyComeFrom() {
    String generated = amounts.generated().toString();

    assertThatThrownBy(() -> ReferencePublisher.main(new String[] {generated, generated}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("have to be apart");
    assertThat(amounts.page("sdk.money/Amount.md")).isNotEmpty();
  }

  @Test
  void aCallWithoutPagesSaysWhatIsMissing() {
    assertThatThrownBy(() -> ReferencePublisher.main(new String[] {"docs"}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("folders that hold pages");
    assertThatThrownBy(
            () ->
                ReferencePublisher.main(
                    new String[] {folder.resolve("none").toString(), reference.toString()}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-Aplaidschema.reference=true");
  }
}
