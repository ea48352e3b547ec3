package io.github.plaidschema.example;

import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.example.link.LinkTokenGetResponseBuilder;
import java.util.List;

/** Copies a response with changes; the response itself stays as it is. */
final class ChangedCopy {

  private ChangedCopy() {}

  static void print(LinkTokenGetResponse response, Page page) {
    LinkTokenGetResponse copy =
        LinkTokenGetResponseBuilder.from(response).requestId("another").clearLinkSessions().build();
    page.table(
            new Table()
                .row("", "REQUEST", "SESSIONS")
                .row("response", response.requestId(), sessions(response))
                .row("copy", copy.requestId(), sessions(copy)))
        .gap()
        .wrapped(copy.toString());
  }

  private static String sessions(LinkTokenGetResponse response) {
    return String.valueOf(response.linkSessions().orElse(List.of()).size());
  }
}
