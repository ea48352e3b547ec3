package com.example.transaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransactionTest {
  private static final String JSON =
      """
      {"amount":5.40,"date":"2024-02-29","booked_at":null,"pending":true,"class":"bank fee",\
      "notes":{"en":["monthly"]}}""";

  @Test
  void readsATransaction() {
    Transaction transaction = TransactionJson.CODEC.read(JSON);

    assertEquals(new BigDecimal("5.40"), transaction.amount());
    assertNull(transaction.bookedAt());
    assertEquals(Transaction.Kind.BANK_FEE, transaction.kind());
  }

  @Test
  void writesWhatItRead() {
    assertEquals(JSON, TransactionJson.CODEC.writeString(TransactionJson.CODEC.read(JSON)));
  }

  @Test
  void buildsATransactionThatNobodyCanChange() {
    Transaction transaction =
        TransactionBuilder.create()
            .amount(BigDecimal.TEN)
            .date(LocalDate.of(2024, 3, 1))
            .pending(false)
            .kind(Transaction.Kind.FOOD)
            .putNotes("en", List.of("lunch"))
            .build();

    assertEquals(
        "Transaction{amount=10, date=2024-03-01, pending=false, kind=FOOD,"
            + " notes={en=[lunch]}}",
        transaction.toString());
    assertThrows(
        UnsupportedOperationException.class, () -> transaction.notes().orElseThrow().clear());
  }
}
