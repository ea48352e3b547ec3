package io.github.plaidschema.openapi.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.openapi.testing.Imported;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Descriptions, which are Markdown, as javadoc. */
final class JavadocTest {

  private static String javadoc(String markdown) {
    return Javadoc.of(markdown, 0);
  }

  @Test
  void codeLinksAndEmphasisAreThoseOfJavadoc() {
    assertThat(javadoc("Use `access_token`, see [the **docs**](https://example.com/a?b=1&c=2)."))
        .isEqualTo(
            "Use {@code access_token}, see <a"
                + " href=\"https://example.com/a?b=1&amp;c=2\">the <b>docs</b></a>.");
  }

  @Test
  void paragraphsListsHeadingsAndCodeBlocksAreHtml() {
    assertThat(
            javadoc(
                """
                # Title

                First line
                goes on.

                - one `a`
                - two
                  goes on

                1. first
                2. second

                ```json
                {"a": "<b>"}
                ```
                Last.
                """))
        .isEqualTo(
            """
            <b>Title</b>

            <p>First line goes on.
            <ul>
              <li>one {@code a}
              <li>two goes on
            </ul>
            <ol>
              <li>first
              <li>second
            </ol>
            <pre>
            {"a": "&lt;b&gt;"}
            </pre>

            <p>Last.""");
  }

  @Test
  void nothingEndsTheCommentOrIsATagOrAnEscape() {
    assertThat(javadoc("a */ b <script> & c &amp; d @param {@link x} `*/` `\\u002a/` \\u0041"))
        .isEqualTo(
            "a *&#47; b &lt;script&gt; &amp; c &amp; d &#64;param {&#64;link x} <code>*&#47;</code>\n"
                + "<code>&#92;u002a/</code> &#92;u0041");
  }

  @Test
  void namesWithUnderscoresAndRelativeLinksAreText() {
    assertThat(javadoc("account_id and user_id, 2 * 3 * 4, [here](/docs/#a)"))
        .isEqualTo("account_id and user_id, 2 * 3 * 4, here");
  }

  @Test
  void noLineIsLongerThanItMayBe() {
    String words = "word ".repeat(200);

    assertThat(javadoc(words).lines()).allMatch(line -> (" * " + line).length() <= 100);
    assertThat(javadoc(words).lines().findFirst().orElseThrow().length()).isGreaterThan(90);
  }

  @Test
  void anyTextIsACommentThatTheCompilerAndItsDocLintAccept() {
    Random random = new Random(3);
    String alphabet = "*/@<>&{}[]()`_\\u#-. \naé\u202e😀\"'!~|^:;=+1";
    StringBuilder yaml = new StringBuilder("Odd:\n  type: object\n  properties:\n");
    for (int i = 0; i < 150; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 60; j++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      yaml.append("    p").append(i).append(": {type: string, description: \"");
      for (char c : text.toString().toCharArray()) {
        yaml.append("\\u%04x".formatted((int) c));
      }
      yaml.append("\"}\n");
    }

    Imported.schemas(yaml.toString()).compile();
  }
}
