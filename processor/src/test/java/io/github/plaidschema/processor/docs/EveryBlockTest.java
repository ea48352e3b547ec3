package io.github.plaidschema.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No block of a page goes by unseen: a test runs it, or a reason says why none does. */
class EveryBlockTest {
  @SuppressWarnings("UnusedVariable") // The source of a test's arguments.
  private static final List<Exempt> EXEMPT = Exempt.ALL;

  @SuppressWarnings("UnusedVariable") // The source of a test's arguments.
  private static final List<CheckedElsewhere> ELSEWHERE = CheckedElsewhere.ALL;

  static Stream<Block> blocks() {
    return Page.all().stream()
        .filter(page -> !page.isWritten())
        .flatMap(page -> page.sections().stream())
        .flatMap(section -> section.blocks().stream());
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void aTestRunsABlockOrAReasonSaysWhyNoneDoes(Block block) {
    List<String> tests =
        Stream.of(
                DocumentationTest.compiledBlocks().anyMatch(block::equals) ? "compiled" : "",
                DocumentationTest.blocksOfErrors().anyMatch(block::equals) ? "mistake" : "",
                DocumentationTest.excerpts().anyMatch(block::equals) ? "excerpt" : "",
                BuildSnippetsTest.xmlBlocks().anyMatch(block::equals) ? "xml" : "",
                DocumentationTest.excerptsOfConsumers().anyMatch(block::equals) ? "consumers" : "",
                CheckedElsewhere.isChecked(block) ? "elsewhere" : "",
                Exempt.isExempt(block) ? "exempt" : "")
            .filter(test -> !test.isEmpty())
            .toList();

    assertThat(tests)
        .as("%s, a block of \"%s\"; see Exempt for what cannot be run", block, block.language())
        .hasSize(1);
  }

  @ParameterizedTest
  @FieldSource("ELSEWHERE")
  void whatIsCheckedElsewhereIsThereAndSoIsTheTest(CheckedElsewhere elsewhere) {
    assertThat(blocks().filter(elsewhere::covers)).as(elsewhere.toString()).isNotEmpty();
    assertThat(Page.root().resolve(elsewhere.test())).exists();
  }

  @ParameterizedTest
  @FieldSource("EXEMPT")
  void aReasonIsThereForABlock(Exempt exempt) {
    assertThat(blocks().filter(exempt::covers)).as(exempt.toString()).hasSize(1);
  }
}
