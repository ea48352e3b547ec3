package io.github.plaidschema.example.link.session;

import io.github.plaidschema.JsonName;

/** How a transfer made in Link ended. */
public enum LinkSessionSuccessMetadataTransferStatus {
  @JsonName("COMPLETE")
  COMPLETE,

  @JsonName("INCOMPLETE")
  INCOMPLETE
}
