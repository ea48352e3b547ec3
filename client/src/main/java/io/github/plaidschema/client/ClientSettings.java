package io.github.plaidschema.client;

import io.github.plaidschema.client.retry.RetryBudget;
import io.github.plaidschema.client.retry.RetryPolicy;
import io.github.plaidschema.client.transport.Transport;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** What all calls of a client have in common. */
record ClientSettings(
    BaseUrl baseUrl,
    Credentials credentials,
    Transport transport,
    TimeSource time,
    DoubleSupplier random,
    Supplier<String> idempotencyKeys,
    Duration deadline,
    RetryPolicy retries,
    RetryBudget budget,
    CommonHeaders headers,
    Listeners listeners) {}
