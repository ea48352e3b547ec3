/**
 * Whether and when a request is sent again: a pure function, and the values that it takes. It
 * depends on {@link io.github.plaidschema.api.Repeat} alone.
 */
@NullMarked
package io.github.plaidschema.client.retry;

import org.jspecify.annotations.NullMarked;
