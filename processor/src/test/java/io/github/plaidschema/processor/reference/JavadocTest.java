package io.github.plaidschema.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments read as their authors meant them. */
class JavadocTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {
        "{@code List<String>} of names ~ `List<String>` of names",
        "{@code {nested {braces}}} ~ `{nested {braces}}`",
        "<code>a &lt; b</code> ~ `a < b`",
        "<code>{@code Map<K, {V}>} of {@link V}</code> ~ `Map<K, {V}> of V`",
        "{@code a`b} ~ ``a`b``",
        "{@code `} ~ `` ` ``",
        "See {@link Account}. ~ See `Account`.",
        "See {@link #results()}. ~ See `results()`.",
        "See {@link Account#results()}. ~ See `Account.results()`.",
        "See {@link java.util.Map#of(Object, Object)}. ~ See `java.util.Map.of(Object, Object)`.",
        "See {@link Account the account}. ~ See `the account`.",
        "See {@linkplain Account the account}. ~ See the account.",
        "{@literal <b>} is text ~ &lt;b> is text",
        "{@return the name} ~ The name.",
        "{@return the {@code name}.} ~ The `name`.",
        "{@unknown tag} of tomorrow ~ tag of tomorrow",
        "a {@code broken ~ a `broken`",
        "<b>bold</b> and <em>slanted</em> ~ **bold** and *slanted*",
        "<a href=\"https://example.com/a_(b)\">the guide</a> ~ [the guide](https://example.com/a_%28b%29)",
        "<a href='#there'>there</a> ~ there",
        "<a href=\"javascript:alert(1)\">there</a> ~ there",
        "a &amp; b &lt; c &gt; d &quot;e&quot; &#64; &#x40; &hellip; ~ a & b &lt; c > d \"e\" @ @ …",
        "&unknown; and &#1114112; ~ &amp;unknown; and &amp;#1114112;",
        "a < b ~ a &lt; b",
        "&lt;script&gt; ~ &lt;script>",
        "<script>x</script> ~ x",
        "two * three * four ~ two \\* three \\* four",
        "link_token and _private_ ~ link_token and \\_private\\_",
        "[not](a link) ~ \\[not\\](a link)",
        "# no heading ~ \\# no heading",
        "- no item ~ \\- no item",
        "1. no item ~ 1\\. no item",
        "a<!-- hidden -->b ~ ab",
        "line<br>break ~ line<br>break",
      })
  void aLineSaysTheSame(String comment, String markdown) {
    assertThat(Javadoc.of(comment).line()).isEqualTo(markdown);
  }

  @Test
  void paragraphsListsAndBlocksOfCodeStandApart() {
    String comment =
        """
        First line,
        goes on.

        <p>Second.
        <ul>
          <li>one
          <li>two, with
            <ol>
              <li>an inner
              <li>list<p>and more
            </ol>
        </ul>
        <pre>{@code
          if (a < b) {
            c();
          }
        }</pre>
        Last.""";

    assertThat(Javadoc.of(comment).paragraphs())
        .isEqualTo(
            """
            First line, goes on.

            Second.

            - one
            - two, with
                1. an inner
                2. list

                    and more

            ```
            if (a < b) {
              c();
            }
            ```

            Last.""");
    assertThat(Javadoc.of(comment).line())
        .isEqualTo(
            "First line, goes on.<br>Second.<br>- one<br>- two, with<br>1. an inner<br>2. list"
                + "<br>and more<br>`if (a < b) { c(); }`<br>Last.");
  }

  @Test
  void aSnippetIsABlockOfCode() {
    assertThat(Javadoc.of("Use it:\n{@snippet lang=java :\n  a();\n}").paragraphs())
        .isEqualTo("Use it:\n\n```\na();\n```");
  }

  @Test
  void whatIsNotClosedEndsWithTheComment() {
    assertThat(Javadoc.of("<ul><li>a</ul></ul><li>b<code>c").line()).isEqualTo("- a<br>b`c`");
    assertThat(Javadoc.of("<pre>a").line()).isEqualTo("`a`");
    assertThat(Javadoc.of("").isEmpty()).isTrue();
  }

  @Test
  void aCellOfATableHoldsWhatWouldEndIt() {
    assertThat(Markdown.table(List.of("a|b"), List.of(List.of("`c|d`\ne"))))
        .isEqualTo("| a\\|b |\n|---|\n| `c\\|d` e |\n");
  }
}
