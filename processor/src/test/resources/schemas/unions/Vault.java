package sdk.unions;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.WholeValue;
import io.github.plaidschema.json.UnknownVariant;
import java.util.Optional;

/** A union that only its package sees. */
final class Vault {
  private Vault() {}

  @PlaidUnion(discriminator = "")
  sealed interface Secret permits Vault.Pin, Vault.Pair, Vault.Unknown {}

  @PlaidSchema
  non-sealed interface Pin extends Secret {
    @Sensitive
    @WholeValue
    int pin();
  }

  @PlaidSchema
  non-sealed interface Pair extends Secret {
    @Sensitive
    Secret left();

    Optional<Secret> right();
  }

  non-sealed interface Unknown extends Secret, UnknownVariant {}
}
