package sdk.naming;

import io.github.plaidschema.JsonName;
import io.github.plaidschema.JsonNaming;
import io.github.plaidschema.NamingCase;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.OpenEnum;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A vehicle, whose names in JSON come from its package, from itself, and from what it extends. */
@PlaidSchema
public interface Vehicle extends Registered {
  String serialNumber();

  OpenEnum<Drive> driveKind();

  Map<OpenEnum<Drive>, Double> shareOfDrives();

  Optional<Seat> frontSeat();

  @JsonName("URL")
  Optional<String> homePage();

  List<Trip> lastTrips();

  Optional<State> state();

  /** A seat. */
  @PlaidSchema
  @JsonNaming(NamingCase.KEBAB_CASE)
  interface Seat {
    int heightInMm();

    Optional<Cover> seatCover();

    /** A cover. */
    @PlaidSchema
    interface Cover {
      String colourCode();
    }
  }

  /** How it is driven. */
  enum Drive {
    FRONT_WHEEL,
    REAR_WHEEL,
    @JsonName("4x4")
    ALL
  }
}
