package sdk.events;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.WholeValue;
import io.github.plaidschema.json.UnknownVariant;

/** What a level tells, of which an event may be one. */
@PlaidUnion(
    discriminator = "level",
    mapping = @PlaidUnion.Mapping(value = "error", variant = AssetsError.class))
public sealed interface Notice permits AssetsError, Notice.Text, Notice.Unknown {

  /** A text, whose only field is called like the discriminator and is none. */
  @PlaidSchema
  non-sealed interface Text extends Notice {
    @WholeValue
    String level();
  }

  /** Whatever else is to be noticed. */
  non-sealed interface Unknown extends Notice, UnknownVariant {}
}
