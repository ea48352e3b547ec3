package com.example.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.example.ledger.AccountRow.OwnerRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountMapperTest {
  private static final String JSON =
      """
      {"account_id":"a1","official_name":null,"balance":1.10,"mask":"0000",\
      "owners":[{"name":"Ada"},{"name":"Bo"}],"labels":{"use":"rent"}}""";

  private final AccountMapper mapper = new AccountMapperImpl();

  @Test
  void mapsASchemaToALombokClass() {
    AccountRow row = mapper.toRow(AccountJson.CODEC.read(JSON));

    assertEquals(
        AccountRow.builder()
            .accountId("a1")
            .balance(new BigDecimal("1.10"))
            .mask("0000")
            .owners(List.of(new OwnerRow("Ada"), new OwnerRow("Bo")))
            .labels(Map.of("use", "rent"))
            .build(),
        row);
  }

  @Test
  void mapsALombokClassThroughTheBuilderOfASchema() {
    AccountRow row =
        AccountRow.builder()
            .accountId("a1")
            .balance(new BigDecimal("1.10"))
            .mask("0000")
            .owners(List.of(new OwnerRow("Ada"), new OwnerRow("Bo")))
            .labels(Map.of("use", "rent"))
            .build();

    assertEquals(JSON, AccountJson.CODEC.writeString(mapper.toAccount(row)));
  }

  @Test
  void mapsWhatIsAbsentToNullAndBack() {
    Account account =
        AccountJson.CODEC.read("{\"account_id\":\"a1\",\"balance\":1,\"owners\":[],\"labels\":{}}");
    AccountRow row = mapper.toRow(account);

    assertNull(row.getMask());
    assertEquals(account, mapper.toAccount(row));
  }
}
