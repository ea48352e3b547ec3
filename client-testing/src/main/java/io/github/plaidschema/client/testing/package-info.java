/**
 * A stub of an API, driven by its operations, for the tests of programs that call it: {@link
 * io.github.plaidschema.client.testing.StubServer} over sockets, {@link
 * io.github.plaidschema.client.testing.Simulation} in virtual time. It depends on the client's
 * public API and on no test framework.
 */
@NullMarked
package io.github.plaidschema.client.testing;

import org.jspecify.annotations.NullMarked;
