package io.github.plaidschema.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.Loaded;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values of a schema that extends {@link java.io.Serializable} are serialized as their JSON. */
class SerializationTest {
  private static final String BALANCE =
      """
      package test;
      @io.github.plaidschema.PlaidSchema
      public interface Balance extends java.io.Serializable {
        long available();
      }
      """;

  private static final String ACCOUNT =
      """
      package test;
      @io.github.plaidschema.PlaidSchema
      public interface Account extends java.io.Serializable {
        String name();
        java.util.List<String> tags();
        java.util.List<Balance> balances();
        java.util.Map<String, java.util.List<Balance>> history();
        java.util.Optional<java.time.LocalDate> opened();
        java.util.Optional<java.math.BigInteger> number();
        java.util.Optional<Account> parent();
      }
      """;

  private static final String JSON =
      "{\"name\":\"Ä\",\"tags\":[\"a\",\"b\"],\"balances\":[{\"available\":1},{\"available\":2}],"
          + "\"history\":{\"may\":[{\"available\":3}]},\"opened\":\"2024-02-29\",\"more\":[1.50]}";

  @ParameterizedTest
  @EnumSource
  void aRoundTripIsLossless(TestCompiler compiler) throws Exception {
    Compilation compilation = compiler.with(BALANCE, ACCOUNT).compile();
    assertThat(compilation.problems()).isEmpty();
    Loaded loaded = compilation.load();
    var codec = loaded.codec("test.AccountJson");
    Object value = codec.read(JSON);

    Object again = read(write(value), loaded);

    assertThat(again).isNotSameAs(value).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(codec.writeString(again)).isEqualTo(codec.writeString(value));
    assertThat(Loaded.call(again, "tags")).isEqualTo(List.of("a", "b"));
    Object balance = loaded.codec("test.BalanceJson").read("{\"available\":2}");
    assertThat(((List<?>) Loaded.call(again, "balances")).get(1)).isEqualTo(balance);
  }

  /** What a program has built is read again, whatever the limits of documents. */
  @ParameterizedTest
  @EnumSource
  void soIsOneBeyondTheDefaultLimits(TestCompiler compiler) throws Exception {
    SchemaUnderTest account =
        new SchemaUnderTest(
            compiler.with(BALANCE, ACCOUNT).compile().clean().load(), "test.Account");
    Object value =
        account.from(account.read("{}")).set("number", BigInteger.TEN.pow(1_500)).build();
    for (int level = 0; level < 100; level++) {
      value = account.from(account.read("{}")).set("parent", value).build();
    }

    Object again = read(write(value), account.loaded());

    assertThat(again).isEqualTo(value);
  }

  private static byte[] write(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes, Loaded loaded)
      throws IOException, ClassNotFoundException {
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes)) {
          @Override
          protected Class<?> resolveClass(ObjectStreamClass type) {
            return loaded.type(type.getName());
          }
        }) {
      return in.readObject();
    }
  }
}
