/** A small client of the endpoints for Link tokens, over the JDK's HTTP client. */
@NullMarked
package io.github.plaidschema.example.client;

import org.jspecify.annotations.NullMarked;
