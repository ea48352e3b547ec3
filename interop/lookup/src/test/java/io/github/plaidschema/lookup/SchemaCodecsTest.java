package io.github.plaidschema.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.models.Account;
import io.github.plaidschema.models.AccountId;
import io.github.plaidschema.models.AccountIdJson;
import io.github.plaidschema.models.AccountJson;
import io.github.plaidschema.models.Account_OwnerBuilder;
import io.github.plaidschema.models.Account_OwnerJson;
import io.github.plaidschema.models.HiddenTypes;
import io.github.plaidschema.models.Identified;
import io.github.plaidschema.models.Payment;
import io.github.plaidschema.models.PaymentJson;
import io.github.plaidschema.models.Payment_CardBuilder;
import io.github.plaidschema.models.Payment_CardJson;
import io.github.plaidschema.models.SavingsAccount;
import io.github.plaidschema.models.SavingsAccountJson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaCodecsTest {

  @Test
  void a_schema_has_its_codec() {
    assertThat(SchemaCodecs.of(Account.class))
        .contains(new SchemaCodec<>(Account.class, AccountJson.CODEC));
    assertThat(SchemaCodecs.reading(Account.class)).containsSame(AccountJson.CODEC);
  }

  @Test
  void a_nested_schema_has_its_codec() {
    assertThat(SchemaCodecs.reading(Account.Owner.class)).containsSame(Account_OwnerJson.CODEC);
  }

  @Test
  void a_value_that_is_no_object_has_its_codec() {
    assertThat(SchemaCodecs.reading(AccountId.class)).containsSame(AccountIdJson.CODEC);
  }

  @Test
  void a_union_and_its_variants_have_their_codecs() {
    assertThat(SchemaCodecs.reading(Payment.class)).containsSame(PaymentJson.CODEC);
    assertThat(SchemaCodecs.reading(Payment.Card.class)).containsSame(Payment_CardJson.CODEC);
  }

  @Test
  void the_class_of_a_value_has_the_codec_of_its_schema() {
    Class<?> owner = Account_OwnerBuilder.create().name("Ada").build().getClass();
    Class<?> card = Payment_CardBuilder.create().lastDigits("42").build().getClass();

    assertThat(SchemaCodecs.of(owner))
        .contains(new SchemaCodec<>(Account.Owner.class, Account_OwnerJson.CODEC));
    assertThat(SchemaCodecs.of(card))
        .contains(new SchemaCodec<>(Payment.Card.class, Payment_CardJson.CODEC));
    assertThat(SchemaCodecs.reading(owner)).isEmpty();
  }

  @Test
  void an_unknown_variant_has_the_codec_of_its_union() {
    Class<?> unknown = PaymentJson.unknown(JsonValue.NULL).getClass();
    SchemaCodec<?> union = new SchemaCodec<>(Payment.class, PaymentJson.CODEC);

    assertThat(SchemaCodecs.of(unknown)).contains(union);
    assertThat(SchemaCodecs.of(Payment.Unknown.class)).contains(union);
    assertThat(SchemaCodecs.reading(Payment.Unknown.class)).isEmpty();
  }

  @Test
  void a_schema_that_extends_a_schema_has_its_own_codec() {
    assertThat(SchemaCodecs.reading(SavingsAccount.class)).containsSame(SavingsAccountJson.CODEC);
    assertThat(SchemaCodecs.of(OwnSavings.class))
        .contains(new SchemaCodec<>(SavingsAccount.class, SavingsAccountJson.CODEC));
  }

  @Test
  void a_class_of_the_users_own_has_the_codec_of_what_it_inherits() {
    assertThat(SchemaCodecs.of(OwnIdBelow.class))
        .contains(new SchemaCodec<>(AccountId.class, AccountIdJson.CODEC));
  }

  @Test
  void what_is_no_schema_has_no_codec() {
    assertThat(
            List.of(
                Object.class,
                String.class,
                int.class,
                ArrayList.class,
                Account[].class,
                Account.Subtype.class,
                Identified.class,
                Lookalike.class,
                SchemaCodecsTest.class))
        .allSatisfy(type -> assertThat(SchemaCodecs.of(type)).isEmpty());
  }

  @Test
  void of_two_schemas_none_is_chosen() {
    assertThatThrownBy(() -> SchemaCodecs.of(Both.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("implements several schemas")
        .hasMessageContaining("AccountId")
        .hasMessageContaining("Payment");
  }

  @Test
  void a_schema_that_is_not_public_is_named_as_the_mistake() {
    assertThatThrownBy(() -> SchemaCodecs.of(HiddenTypes.schema()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("io.github.plaidschema.models.HiddenJson is not accessible");
    assertThatThrownBy(() -> SchemaCodecs.of(HiddenTypes.value("x").getClass()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name the codec explicitly");
  }

  /** Only its type counts. */
  abstract static class OwnSavings implements Account, SavingsAccount {}

  /** A class of the user's own. */
  static class OwnId implements AccountId {
    @Override
    public String value() {
      return "own";
    }
  }

  /** Inherits the schema. */
  static class OwnIdBelow extends OwnId implements Identified {
    @Override
    public String id() {
      return "id";
    }
  }

  /** Two schemas that have nothing to do with each other. */
  abstract static class Both implements AccountId, Payment.Card {}
}
