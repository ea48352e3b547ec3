package io.github.plaidschema.example;

import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.example.link.LinkTokenGetResponseJson;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.MissingValueException;

/** What the generated types do with one answer of {@code /link/token/get}, section by section. */
final class Demonstration {

  private Demonstration() {}

  /**
   * The text of all sections.
   *
   * @param name what to call the answer
   * @throws JsonException if the answer is malformed
   * @throws MissingValueException if the answer lacks a value that the summary needs
   */
  static String of(String name, byte[] json) {
    LinkTokenGetResponse response = LinkTokenGetResponseJson.CODEC.read(json);
    Page page = new Page();
    page.title("Answer of /link/token/get, from " + name);
    LinkTokenSummary.print(response, page);
    page.title("Written back");
    WritingBack.print(json, response, page);
    page.title("Changed through a builder, and printed without its secrets");
    ChangedCopy.print(response, page);
    page.title("A request for another token");
    TokenRequest.print(page);
    page.title("The same answer, drifted from its schema");
    FaultyAnswers.printDrifted(json, page);
    page.title("The same answer, malformed");
    FaultyAnswers.printMalformed(json, page);
    return page.toString();
  }
}
