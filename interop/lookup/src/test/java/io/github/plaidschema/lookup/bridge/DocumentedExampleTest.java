package io.github.plaidschema.lookup.bridge;

import static io.github.plaidschema.models.Wallet.SUBTYPES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonLimits;
import io.github.plaidschema.models.Account;
import io.github.plaidschema.models.AccountJson;
import io.github.plaidschema.models.DocumentedExample;
import io.github.plaidschema.models.Payment;
import io.github.plaidschema.models.PaymentJson;
import org.junit.jupiter.api.Test;

/** What the page about the bridges shows. */
final class DocumentedExampleTest {

  @Test
  void the_example_runs() {
    BridgeCodecs codecs =
        BridgeCodecs.named()
            .with(Account.class, AccountJson.CODEC)
            .with(Payment.class, PaymentJson.CODEC);
    BridgeCodecs more =
        BridgeCodecs.found()
            .with(Account.Subtype.class, SUBTYPES) // an EnumNames<Account.Subtype>
            .withLimits(JsonLimits.DEFAULT.withMaxBytes(1 << 20))
            .strict();

    assertThat(codecs.reading(Payment.class)).isPresent();
    assertThat(more.openEnum(Account.Subtype.class)).isNotNull();
  }

  @Test
  void the_page_shows_what_runs() throws Exception {
    DocumentedExample.isWhatRuns("Which codecs are used", DocumentedExampleTest.class);
  }
}
