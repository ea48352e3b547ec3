/**
 * Verifies that a webhook comes from the service: a JSON Web Signature over the hash of its body,
 * of the one algorithm ES256. It depends on the runtime's JSON, and on nothing else of the client
 * but its clocks.
 */
@NullMarked
package io.github.plaidschema.client.webhook;

import org.jspecify.annotations.NullMarked;
