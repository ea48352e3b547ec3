package io.github.plaidschema.example;

import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.example.link.LinkTokenGetResponseJson;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.MissingValueException;

/** What the generated types do with one response of {@code /link/token/get}, section by section. */
final class Demonstration {

  private Demonstration() {}

  /**
   * The text of all sections.
   *
   * @param name what to call the response
   * @throws JsonException if the response is malformed
   * @throws MissingValueException if the response lacks a value that the summary needs
   */
  static String of(String name, byte[] json) {
    LinkTokenGetResponse response = LinkTokenGetResponseJson.CODEC.read(json);
    Page page = new Page();
    page.title("Response of /link/token/get, from " + name);
    LinkTokenSummary.print(response, page);
    page.title("Written back");
    WritingBack.print(json, response, page);
    page.title("Changed through a builder, and printed without its secrets");
    ChangedCopy.print(response, page);
    page.title("A request for another token");
    TokenRequest.print(page);
    page.title("The same response, drifted from its schema");
    FaultyResponses.printDrifted(json, page);
    page.title("The same response, malformed");
    FaultyResponses.printMalformed(json, page);
    return page.toString();
  }
}
