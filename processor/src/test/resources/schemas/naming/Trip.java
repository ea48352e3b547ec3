package sdk.naming;

import io.github.plaidschema.JsonNaming;
import io.github.plaidschema.NamingCase;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.json.UnknownVariant;

/** A trip, whose kinds are called as their interfaces are. */
@JsonNaming(NamingCase.AS_DECLARED)
@PlaidUnion(
    discriminator = "tripKind",
    mapping = @PlaidUnion.Mapping(value = "test", variant = TestDrive.class))
public sealed interface Trip permits LongTrip, TestDrive, Trip.Unknown {

  /** Another one. */
  non-sealed interface Unknown extends Trip, UnknownVariant {}
}
