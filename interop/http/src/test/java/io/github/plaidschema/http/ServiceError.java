package io.github.plaidschema.http;

import io.github.plaidschema.PlaidSchema;

/** What a service returns otherwise. */
@PlaidSchema
interface ServiceError {
  String errorCode();
}
