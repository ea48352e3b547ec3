package io.github.plaidschema.jackson2;

import static io.github.plaidschema.jackson2.Documents.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.lookup.bridge.BridgeCodecs;
import io.github.plaidschema.models.Account;
import io.github.plaidschema.models.AccountJson;
import io.github.plaidschema.models.Payment;
import io.github.plaidschema.models.Wallet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Type ids are neither written for schema types nor looked for where one is declared. */
final class TypeIdsTest {

  private final Account account = AccountJson.CODEC.read(ACCOUNT);

  private static ObjectMapper typed(JsonTypeInfo.As as) {
    return JsonMapper.builder()
        .addModule(
            new PlaidSchemaModule(
                BridgeCodecs.found().with(Account.Subtype.class, Wallet.SUBTYPES)))
        .activateDefaultTyping(
            BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
            DefaultTyping.NON_FINAL,
            as)
        .build();
  }

  @Test
  void a_schema_is_written_without_a_type_id_and_read_so() throws Exception {
    for (JsonTypeInfo.As as :
        List.of(
            JsonTypeInfo.As.PROPERTY,
            JsonTypeInfo.As.WRAPPER_ARRAY,
            JsonTypeInfo.As.WRAPPER_OBJECT)) {
      ObjectMapper mapper = typed(as);

      String json = mapper.writeValueAsString(account);

      assertThat(Documents.tree(json)).isEqualTo(Documents.tree(ACCOUNT));
      assertThat(mapper.readValue(json, Account.class)).isEqualTo(account);
    }
  }

  @Test
  void a_users_own_type_keeps_its_type_ids_around_schemas() throws Exception {
    Holder holder = new Holder();
    holder.account = account;
    holder.all = new ArrayList<>(List.of(account));
    for (JsonTypeInfo.As as : List.of(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY)) {
      ObjectMapper mapper = typed(as);

      String json = mapper.writeValueAsString(holder);
      Holder read = mapper.readValue(json, Holder.class);

      assertThat(json).contains("Holder").doesNotContain("Builder");
      assertThat(read.account).isEqualTo(account);
      assertThat(read.all).containsExactly(account);
    }
  }

  @Test
  void a_type_id_in_the_document_does_not_choose_the_type() throws Exception {
    ObjectMapper mapper = typed(JsonTypeInfo.As.WRAPPER_ARRAY);
    assertThatThrownBy(() -> mapper.readValue("[\"java.util.ArrayList\",[]]", Account.class))
        .hasRootCauseInstanceOf(JsonException.class)
        .hasMessageContaining("expected an object");

    Account read =
        typed(JsonTypeInfo.As.PROPERTY)
            .readValue("{\"@class\":\"java.lang.Thread\",\"id\":\"a\"}", Account.class);
    assertThat(read.id()).isEqualTo("a");
    assertThat(read.additionalProperties()).containsOnlyKeys("@class");
  }

  @Test
  void a_schema_may_be_named_where_a_type_id_chooses_the_type() throws Exception {
    ObjectMapper mapper = typed(JsonTypeInfo.As.PROPERTY);
    String named = "{\"@class\":\"" + Account.class.getName() + "\",\"id\":\"a\"}";
    String empty = "{\"@class\":\"" + Account.class.getName() + "\"}";

    assertThat(mapper.readValue(named, Object.class))
        .isEqualTo(AccountJson.CODEC.read("{\"id\":\"a\"}"));
    assertThat(mapper.readValue(empty, Object.class)).isEqualTo(AccountJson.CODEC.read("{}"));
  }

  @Test
  void annotations_of_the_user_do_not_change_a_schema() throws Exception {
    ObjectMapper mapper = JsonMapper.builder().addModule(new PlaidSchemaModule()).build();
    String json = "{\"payment\":{\"type\":\"card\",\"last_digits\":\"42\"}}";

    Annotated annotated = mapper.readValue(json, Annotated.class);

    assertThat(annotated.payment).isInstanceOf(Payment.Card.class);
    assertThat(mapper.writeValueAsString(annotated)).isEqualTo(json);
  }

  @Test
  void a_wallet_survives_default_typing_that_its_properties_do_not_need() throws Exception {
    ObjectMapper mapper = typed(JsonTypeInfo.As.PROPERTY);
    Wallet wallet = new Wallet();
    wallet.account = account;
    wallet.payments = new LinkedHashMap<>();

    Wallet read = mapper.readValue(mapper.writeValueAsString(wallet), Wallet.class);

    assertThat(Objects.requireNonNull(read.account)).isEqualTo(account);
  }

  /** A user's own type that is not final, and so has a type id. */
  @SuppressWarnings("NullAway.Init") // Jackson and the test set the fields.
  static class Holder {
    public Account account;
    public List<Account> all;
  }

  /** Asks for a type id where a schema is declared. */
  @SuppressWarnings("NullAway.Init") // Jackson sets the field.
  static final class Annotated {
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    public Payment payment;
  }
}
