package io.github.plaidschema.example;

import static java.util.stream.Collectors.joining;

import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.example.link.LinkTokenGetResponseJson;
import java.util.Set;
import java.util.stream.Stream;

/** Writes what was read, and compares the two documents. */
final class WritingBack {

  private WritingBack() {}

  static void print(byte[] json, LinkTokenGetResponse response, Page page) {
    byte[] written = LinkTokenGetResponseJson.CODEC.writeBytes(response);
    Comparison comparison = Comparison.of(json, written);
    page.table(
        new Table()
            .row("read", json.length + " bytes")
            .row("written", written.length + " bytes, without white space")
            .row(
                "compared",
                "all " + comparison.values() + " values, " + comparison.nulls() + " of them null")
            .row("result", comparison.same() ? "the same document" : "NOT THE SAME DOCUMENT")
            .row("kept", unnamed(response)));
  }

  private static String unnamed(LinkTokenGetResponse response) {
    Set<String> beside = response.additionalProperties().keySet();
    Set<String> within = response.metadata().additionalProperties().keySet();
    return Stream.concat(beside.stream(), within.stream().map(name -> "metadata." + name))
        .collect(joining(", ", "", ", which no accessor names"));
  }
}
