package io.github.plaidschema.lookup.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonLimits;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.lookup.SchemaCodec;
import io.github.plaidschema.models.Account;
import io.github.plaidschema.models.AccountId;
import io.github.plaidschema.models.AccountIdBuilder;
import io.github.plaidschema.models.AccountIdJson;
import io.github.plaidschema.models.AccountJson;
import io.github.plaidschema.models.HiddenTypes;
import io.github.plaidschema.models.Identified;
import io.github.plaidschema.models.Payment;
import io.github.plaidschema.models.PaymentJson;
import io.github.plaidschema.models.SavingsAccountJson;
import io.github.plaidschema.models.Wallet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class BridgeCodecsTest {

  private static final Class<?> SAVINGS = SavingsAccountJson.CODEC.read("{}").getClass();

  private static Class<?> typeOfWriting(BridgeCodecs codecs, Class<?> type) {
    return codecs.writing(type).<Class<?>>map(SchemaCodec::type).orElse(void.class);
  }

  @Test
  void codecs_are_found_by_their_names() {
    BridgeCodecs codecs = BridgeCodecs.found();

    assertThat(codecs.reading(Account.class)).isPresent();
    assertThat(codecs.reading(SAVINGS)).isEmpty();
    assertThat(typeOfWriting(codecs, SAVINGS).getSimpleName()).isEqualTo("SavingsAccount");
    assertThat(codecs.writing(String.class)).isEmpty();
  }

  @Test
  void only_named_codecs_are_there_if_none_is_looked_up() {
    BridgeCodecs codecs = BridgeCodecs.named().with(AccountId.class, AccountIdJson.CODEC);

    assertThat(codecs.reading(AccountId.class)).isPresent();
    assertThat(codecs.writing(AccountIdBuilder.create().value("x").build().getClass())).isPresent();
    assertThat(codecs.reading(Account.class)).isEmpty();
    assertThat(BridgeCodecs.named().reading(AccountId.class)).isEmpty();
  }

  @Test
  void a_json_value_of_any_kind_has_a_codec() {
    assertThat(BridgeCodecs.named().reading(JsonValue.class)).isPresent();
    assertThat(typeOfWriting(BridgeCodecs.found(), JsonValue.JsonNumber.class))
        .isEqualTo(JsonValue.class);
  }

  @Test
  void a_named_codec_comes_before_one_that_is_found() {
    BridgeCodecs codecs = BridgeCodecs.found().with(AccountId.class, new Shouting());

    String written =
        codecs
            .reading(AccountId.class)
            .orElseThrow()
            .writeString(AccountIdBuilder.create().value("x").build());

    assertThat(written).isEqualTo("\"X\"");
  }

  @Test
  void a_more_specific_schema_comes_before_a_named_codec() {
    BridgeCodecs codecs = BridgeCodecs.found().with(Account.class, AccountJson.CODEC);

    assertThat(typeOfWriting(codecs, SAVINGS).getSimpleName()).isEqualTo("SavingsAccount");
    assertThat(typeOfWriting(BridgeCodecs.named().with(Account.class, AccountJson.CODEC), SAVINGS))
        .isEqualTo(Account.class);
  }

  @Test
  void what_cannot_be_found_can_be_named() {
    Class<?> hidden = HiddenTypes.value("x").getClass();

    assertThatThrownBy(() -> BridgeCodecs.found().writing(hidden))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(BridgeCodecs.found().with(Object.class, new Nothing()).writing(hidden)).isPresent();
  }

  @Test
  void of_two_named_types_none_is_chosen() {
    BridgeCodecs codecs =
        BridgeCodecs.named()
            .with(AccountId.class, AccountIdJson.CODEC)
            .with(Payment.class, PaymentJson.CODEC);

    assertThatThrownBy(() -> codecs.writing(Both.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Both implements several types");
  }

  @Test
  void limits_and_strictness_hold_for_all_codecs() {
    BridgeCodecs codecs =
        BridgeCodecs.found()
            .with(AccountId.class, AccountIdJson.CODEC)
            .withLimits(JsonLimits.DEFAULT.withMaxBytes(10))
            .strict();

    assertThat(codecs.limits().maxBytes()).isEqualTo(10);
    assertThatThrownBy(
            () -> codecs.reading(AccountId.class).orElseThrow().read("\"more than ten\""))
        .isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> codecs.reading(Account.class).orElseThrow().read("{}"))
        .isInstanceOf(JsonException.class);
    assertThat(BridgeCodecs.found().reading(Account.class).orElseThrow().read("{}")).isNotNull();
  }

  @Test
  void an_open_enum_needs_to_be_named() {
    BridgeCodecs codecs = BridgeCodecs.found().with(Account.Subtype.class, Wallet.SUBTYPES);

    assertThat(
            codecs.openEnum(Account.Subtype.class).read("\"money market\"").known().map(Enum::name))
        .contains("MONEY_MARKET");
    assertThatThrownBy(() -> BridgeCodecs.found().openEnum(Account.Subtype.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Account$Subtype");
  }

  /** Writes what no generated codec writes. */
  private static final class Shouting extends JsonCodec<AccountId> {
    @Override
    public AccountId read(JsonReader in) {
      return AccountIdBuilder.create().value(in.readString()).build();
    }

    @Override
    public void write(JsonWriter out, AccountId value) {
      out.writeString(value.value().toUpperCase(Locale.ROOT));
    }
  }

  /** For everything. */
  private static final class Nothing extends JsonCodec<Object> {
    @Override
    public Object read(JsonReader in) {
      return in.readValue();
    }

    @Override
    public void write(JsonWriter out, Object value) {
      out.writeNull();
    }
  }

  /** Two types that have nothing to do with each other. */
  abstract static class Both implements AccountId, Payment.Card, Identified {}
}
