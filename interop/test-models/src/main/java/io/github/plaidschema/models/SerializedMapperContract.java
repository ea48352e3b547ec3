package io.github.plaidschema.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.OpenEnum;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A mapper that reads and writes schema types stays serializable: engines such as Spark and Flink
 * send mappers to other processes.
 *
 * @param <M> the type of the mapper
 */
public interface SerializedMapperContract<M> {

  /** A new mapper with the module, which knows the names of {@link Account.Subtype}. */
  M mapper();

  /** As {@link #mapper}, which also knows the codec of a type. */
  M mapper(Class<Currency> type, JsonCodec<Currency> codec);

  /** Reads a document. */
  Sent read(M mapper, String json) throws Exception;

  /** Writes a document. */
  String write(M mapper, Sent value) throws Exception;

  /**
   * A type of the user's own. It is not a record: Jackson 2 does not serialize what reads those.
   */
  final class Sent {
    public @Nullable Account account;
    public @Nullable Map<AccountId, Payment> payments;
    public @Nullable OpenEnum<Account.Subtype> subtype;
    public @Nullable JsonValue extra;
  }

  @Test
  default void a_mapper_is_sent_before_it_is_used() throws Exception {
    M sent = sent(mapper());

    assertWorks(sent);
    assertWorks(sent(sent));
  }

  @Test
  default void a_mapper_is_sent_after_it_was_used() throws Exception {
    M mapper = mapper();
    assertWorks(mapper);

    assertWorks(sent(mapper));
    assertWorks(mapper);
  }

  @Test
  default void a_codec_that_is_not_serializable_is_named() {
    JsonCodec<Currency> codec =
        new JsonCodec<>() {
          @Override
          public Currency read(JsonReader in) {
            return Currency.getInstance(in.readString());
          }

          @Override
          public void write(JsonWriter out, Currency value) {
            out.writeString(value.getCurrencyCode());
          }
        };

    assertThatThrownBy(() -> sent(mapper(Currency.class, codec)))
        .isInstanceOf(NotSerializableException.class)
        .hasMessageContaining("the codec of java.util.Currency: have it implement Serializable");
  }

  private void assertWorks(M mapper) throws Exception {
    String json =
        """
        {"account": {"id": "a1", "subtype": "boat", "balance": 100.10, "new_field": [1.0, null]},
         "payments": {"one": {"type": "card", "last_digits": "42"}, "two": {"type": "barter"}},
         "subtype": "money market", "extra": {"x": null, "y": 1.00}}
        """;

    Sent read = read(mapper, json);

    assertThat(Objects.requireNonNull(read.subtype).known()).contains(Account.Subtype.MONEY_MARKET);
    assertThat(Objects.requireNonNull(read.payments)).hasSize(2);
    assertThat(BridgeContract.tree(write(mapper, read))).isEqualTo(BridgeContract.tree(json));
  }

  @SuppressWarnings("unchecked") // What was written is read.
  private static <M> M sent(M mapper) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(mapper);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (M) in.readObject();
    }
  }
}
