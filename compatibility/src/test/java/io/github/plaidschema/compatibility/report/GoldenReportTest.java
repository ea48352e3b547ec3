package io.github.plaidschema.compatibility.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.compatibility.compare.Comparison;
import io.github.plaidschema.compatibility.compare.Requirement;
import io.github.plaidschema.compatibility.testing.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Reports of one comparison, to look at. With the system property plaidschema.rewrite-goldens the
 * files are written anew.
 */
final class GoldenReportTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  private static final Comparison COMPARISON = comparison();
  private static final Requirement REQUIREMENT =
      Requirement.DEFAULT.accepting(List.of("constant-renamed api.Api.Status.HELD"));

  private static Comparison comparison() {
    Comparison comparison =
        Versions.of(
                """
                enum Status { POSTED, HELD }
                @PlaidSchema interface Account {
                  String id();
                  @Sensitive String number();
                  String name();
                  Optional<String> mask();
                  @DefaultValue default int page() { return 100; }
                }
                @PlaidSchema interface Transfer { int amount(); OpenEnum<Status> status(); }
                @PlaidSchema interface Legacy { String note(); String text(); }
                """,
                """
                enum Status { POSTED, @JsonName("held") ON_HOLD, RETURNED }
                @PlaidSchema interface Account {
                  String id();
                  String number();
                  Optional<String> name();
                  @DefaultValue default int page() { return 500; }
                  Optional<String> owner();
                }
                @PlaidSchema interface Transfer { long amount(); OpenEnum<Status> status(); }
                """)
            .comparison();
    return new Comparison("sdk-1.0.jar", "sdk-1.1.jar", comparison.changes(), comparison.unseen());
  }

  @Test
  void theTextIsWhatIsShown() throws IOException {
    check("report.txt", TextReport.of(COMPARISON, REQUIREMENT));
  }

  @Test
  void theMarkdownIsWhatIsShown() throws IOException {
    check("report.md", MarkdownReport.of(COMPARISON, REQUIREMENT));
  }

  @Test
  void theJsonIsWhatIsShown() throws IOException {
    check("report.json", JsonReport.of(COMPARISON, REQUIREMENT));
  }

  private static void check(String file, String report) throws IOException {
    Path golden = GOLDEN.resolve(file);
    if (Boolean.getBoolean("plaidschema.rewrite-goldens")) {
      Files.writeString(golden, report);
    }

    assertThat(report).isEqualTo(Files.readString(golden));
  }
}
