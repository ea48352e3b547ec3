/**
 * Calls an API: a {@link io.github.plaidschema.client.Client} sends the requests that {@link
 * io.github.plaidschema.client.ApiOperation operations} describe. Generated clients call this
 * package; it can be called without them as well.
 */
@NullMarked
package io.github.plaidschema.client;

import org.jspecify.annotations.NullMarked;
