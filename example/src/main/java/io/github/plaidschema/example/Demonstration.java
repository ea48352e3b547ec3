package io.github.plaidschema.example;

import io.github.plaidschema.example.link.LinkTokenCreateRequest;
import io.github.plaidschema.example.link.LinkTokenCreateRequestJson;
import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.example.link.LinkTokenGetResponseBuilder;
import io.github.plaidschema.example.link.LinkTokenGetResponseJson;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.json.MissingValueException;
import java.util.Arrays;
import java.util.List;

/** What the generated types do with one answer of {@code /link/token/get}, section by section. */
final class Demonstration {

  private static final JsonCodec<LinkTokenGetResponse> CODEC = LinkTokenGetResponseJson.CODEC;

  private final byte[] json;
  private final LinkTokenGetResponse response;
  private final Page page = new Page();

  private Demonstration(byte[] json) {
    this.json = json;
    this.response = CODEC.read(json);
  }

  /**
   * The text of all sections.
   *
   * @throws JsonException where the answer is malformed
   * @throws MissingValueException where the answer lacks a value that the summary needs
   */
  static String of(String name, byte[] json) {
    Demonstration demonstration = new Demonstration(json);
    demonstration.page.title("Answer of /link/token/get, from " + name);
    LinkTokenSummary.print(demonstration.response, demonstration.page);
    demonstration.change();
    demonstration.writeBack();
    demonstration.buildRequest();
    demonstration.drift();
    demonstration.malform();
    return demonstration.page.toString();
  }

  private void change() {
    LinkTokenGetResponse changed =
        LinkTokenGetResponseBuilder.from(response).requestId("changed").clearLinkSessions().build();
    page.title("Changed through a builder")
        .line("LinkTokenGetResponseBuilder.from(response)")
        .line("    .requestId(\"changed\")")
        .line("    .clearLinkSessions()")
        .line("    .build()")
        .gap()
        .line("prints as follows, with secrets redacted and unknown properties by name only:")
        .gap()
        .wrapped(changed.toString());
  }

  private void writeBack() {
    byte[] written = CODEC.writeBytes(response);
    Comparison comparison = Comparison.of(json, written);
    page.title("Written back")
        .table(
            new Table()
                .row("read", json.length + " bytes")
                .row("written", written.length + " bytes, without white space")
                .row("compared", comparison.extent())
                .row("result", comparison.result()));
  }
...
