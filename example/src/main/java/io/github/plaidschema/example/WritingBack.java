package io.github.plaidschema.example;

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
    if (!comparison.same()) {
      throw new IllegalStateException("Writing did not give back what was read");
    }
    page.table(
        new Table()
            .row("read", json.length + " bytes")
            .row("written", written.length + " bytes, without white space")
            .row("compared", "names, texts, digits and nulls, whatever the order of members")
            .row("equal", comparison.values() + " values, " + comparison.nulls() + " of them null")
            .row("unnamed", unnamed(response)));
  }

  private static String unnamed(LinkTokenGetResponse response) {
    Set<String> beside = response.additionalProperties().keySet();
    Set<String> within = response.metadata().additionalProperties().keySet();
    return Stream.concat(beside.stream(), within.stream().map(name -> "metadata." + name))
        .reduce((names, name) -> names + ", " + name)
        .map(names -> "kept what no accessor names: " + names)
        .orElse("none");
  }
}
