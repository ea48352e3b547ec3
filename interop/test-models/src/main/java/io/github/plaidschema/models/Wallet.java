package io.github.plaidschema.models;

import io.github.plaidschema.json.EnumNames;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A user's own class, with schema types wherever they may stand. */
public final class Wallet {

  /** How the constants are spelled, which a library cannot know. */
  public static final EnumNames<Account.Subtype> SUBTYPES =
      EnumNames.of(
          List.of(Account.Subtype.CHECKING, Account.Subtype.MONEY_MARKET),
          List.of("checking", "money market"),
          null);

  /** No schema type. */
  public @Nullable String label;

  /** A schema. */
  public @Nullable Account account;

  /** A list of a schema that extends another. */
  public @Nullable List<SavingsAccount> savings;

  /** A map of a union. */
  public @Nullable Map<String, Payment> payments;

  /** A schema whose JSON is a string. */
  public @Nullable AccountId mainId;

  /** A growing set outside a schema. */
  public @Nullable OpenEnum<Account.Subtype> subtype;

  /** Any JSON outside a schema. */
  public @Nullable JsonValue extra;

  /** A user's own record. */
  public @Nullable Receipt receipt;

  /** A record with schema types. */
  public record Receipt(String text, Payment payment, List<AccountId> ids) {}
}
