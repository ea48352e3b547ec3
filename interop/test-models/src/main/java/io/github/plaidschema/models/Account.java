package io.github.plaidschema.models;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.JsonName;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One field of each kind, all of which may be lost on the way through another library. */
@PlaidSchema
public interface Account extends Identified {

  /** The account number. */
  @Sensitive
  String accountNumber();

  /** A growing set. */
  OpenEnum<Subtype> subtype();

  /** Digits and scale count. */
  BigDecimal balance();

  /** May be null. */
  @Nullable String officialName();

  /** May be absent. */
  Optional<OffsetDateTime> openedAt();

  /** May be absent. */
  Optional<List<Owner>> owners();

  /** Keys are data. */
  Optional<Map<String, BigDecimal>> limits();

  /** Everything else. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** A kind of account. */
  enum Subtype {
    /** For payments. */
    CHECKING,
    /** Two words in JSON. */
    @JsonName("money market")
    MONEY_MARKET
  }

  /** Who owns an account; a nested schema. */
  @PlaidSchema
  interface Owner {
    /** The name. */
    String name();

    /** A number that is not a decimal. */
    Optional<Long> since();

    /** Everything else. */
    @AdditionalProperties
    Map<String, JsonValue> additionalProperties();
  }
}
