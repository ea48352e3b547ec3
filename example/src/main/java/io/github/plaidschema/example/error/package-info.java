/** The error object that every Plaid endpoint answers with. */
@NullMarked
package io.github.plaidschema.example.error;

import org.jspecify.annotations.NullMarked;
