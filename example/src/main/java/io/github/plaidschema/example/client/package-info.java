/** The operations for Link tokens; the annotation processor writes the client of them. */
@NullMarked
package io.github.plaidschema.example.client;

import org.jspecify.annotations.NullMarked;
