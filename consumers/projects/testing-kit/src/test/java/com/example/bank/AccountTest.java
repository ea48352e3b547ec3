package com.example.bank;

import static io.github.plaidschema.testing.SchemaAssertions.assertThatSchema;

import io.github.plaidschema.testing.SchemaContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AccountTest {
  @Test
  void keepsItsContract() {
    assertThatSchema(Account.class).keepsItsContract();
  }

  @TestFactory
  Stream<DynamicNode> everyTypeKeepsItsContract() {
    return SchemaContract.ofPackage("com.example.bank").tests();
  }
}
