/** Requests and responses of the endpoints that create and describe Link tokens. */
@NullMarked
package io.github.plaidschema.example.link;

import org.jspecify.annotations.NullMarked;
