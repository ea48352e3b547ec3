package com.example.bank;

import io.github.plaidschema.jackson3.PlaidSchemaModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has Jackson read and write schema types. */
@Configuration
public class SchemaConfiguration {
  @Bean
  PlaidSchemaModule plaidSchemaModule() {
    return new PlaidSchemaModule();
  }
}
