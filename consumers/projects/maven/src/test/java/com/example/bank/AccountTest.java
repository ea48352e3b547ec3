package com.example.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.MissingValueException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountTest {
  private static final String JSON =
      """
      {"account_number":"1111222233330000","official_name":null,"type":"piggy bank",\
      "balances":[{"current":110.10,"currency":"EUR"}],"opened":"2020-02-29"}""";

  @Test
  void readsAnAccount() {
    Account account = AccountJson.CODEC.read(JSON);

    assertNull(account.officialName());
    assertEquals(Optional.empty(), account.type().known());
    assertEquals(new BigDecimal("110.10"), account.balances().get(0).current());
    assertEquals(Optional.empty(), account.mask());
  }

  @Test
  void writesWhatItRead() {
    assertEquals(JSON, AccountJson.CODEC.writeString(AccountJson.CODEC.read(JSON)));
  }

  @Test
  void printsNoSecret() {
    assertEquals(
        "Account{accountNumber=[redacted], type=piggy bank,"
            + " balances=[Account.Balance{current=110.10, currency=EUR}],"
            + " additionalProperties=[opened]}",
        AccountJson.CODEC.read(JSON).toString());
  }

  @Test
  void buildsAnAccount() {
    Account account =
        AccountBuilder.create()
            .accountNumber("1")
            .type(AccountType.CREDIT)
            .addBalances(
                Account_BalanceBuilder.create().current(BigDecimal.ONE).currency("USD").build())
            .build();

    assertEquals(
        "{\"account_number\":\"1\",\"official_name\":null,\"type\":\"credit\","
            + "\"balances\":[{\"current\":1,\"currency\":\"USD\"}]}",
        AccountJson.CODEC.writeString(account));
    assertEquals(account, AccountBuilder.from(account).build());
  }

  @Test
  void buildsNothingIncomplete() {
    MissingValueException missing =
        assertThrows(
            MissingValueException.class, () -> AccountBuilder.create().balances(List.of()).build());

    assertEquals(List.of("accountNumber", "type"), missing.fields());
  }

  @Test
  void namesThePlaceOfAMistake() {
    JsonException rejected =
        assertThrows(
            JsonException.class,
            () -> AccountJson.CODEC.read("{\"balances\":[{\"current\":tru}]}"));

    assertEquals("$.balances[0].current", rejected.path());
  }

  @Test
  void theJarTellsItsNameAndVersion() {
    Package runtime = JsonException.class.getPackage();

    assertEquals("Plaid Schema: runtime", runtime.getImplementationTitle());
    assertTrue(runtime.getImplementationVersion().matches("\\d+\\.\\d+\\.\\d+.*"));
  }
}
