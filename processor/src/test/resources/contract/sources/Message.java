package sdk.contract;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.json.UnknownVariant;
import java.util.Optional;

/** A union that is told apart by two properties. */
@PlaidUnion(
    discriminator = {"type", "code"},
    mapping = @PlaidUnion.Mapping(value = {"item", "gone"}, variant = Message.Gone.class))
public sealed interface Message {
  /** By both. */
  @PlaidSchema
  non-sealed interface Gone extends Message {
    String type();

    Optional<String> code();
  }

  /** None of these. */
  non-sealed interface Unknown extends Message, UnknownVariant {}
}
