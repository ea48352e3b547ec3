/**
 * What calls cost over the loopback address: ours beside the bare HTTP client of the JDK, and
 * beside plaid-java. Service and callers are processes of their own.
 */
@NullMarked
package io.github.plaidschema.benchmarks.calls;

import org.jspecify.annotations.NullMarked;
