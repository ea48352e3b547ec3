package sdk.enums;

import io.github.plaidschema.Fallback;
import io.github.plaidschema.JsonName;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.OpenEnum;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@PlaidSchema
public interface Card {
  Optional<Subtype> subtype();

  Optional<Status> status();

  Optional<OpenEnum<Subtype>> openSubtype();

  Optional<OpenEnum<Status>> openStatus();

  Optional<List<Status>> statuses();

  Optional<Set<Status>> statusSet();

  Optional<Map<String, Status>> statusMap();

  Optional<List<OpenEnum<Subtype>>> openSubtypes();

  Optional<Set<OpenEnum<Subtype>>> openSubtypeSet();

  Optional<Map<OpenEnum<Subtype>, String>> labels();

  /** A closed enum that does not say what an unknown text is. */
  enum Subtype {
    @JsonName("credit card")
    CREDIT_CARD,
    PAYPAL,
    @JsonName("401k")
    PLAN_401K,
    camelCase
  }

  /** A closed enum that has a constant for all unknown texts. */
  enum Status {
    ACTIVE,
    @Fallback
    OTHER
  }
}
