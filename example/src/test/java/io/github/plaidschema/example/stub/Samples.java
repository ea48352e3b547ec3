package io.github.plaidschema.example.stub;

import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.example.link.LinkTokenGetResponseJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Servers and responses for the tests of clients. */
public final class Samples {

  private Samples() {}

  /** The sample response of the example. */
  public static LinkTokenGetResponse linkTokenGet() throws IOException {
    String name = "/io/github/plaidschema/example/link-token-get.json";
    try (InputStream sample =
        Objects.requireNonNull(LinkTokenGetResponse.class.getResourceAsStream(name), name)) {
      return LinkTokenGetResponseJson.CODEC.read(sample);
    }
  }
}
