/** The error object that every Plaid endpoint responds with. */
@NullMarked
package io.github.plaidschema.example.error;

import org.jspecify.annotations.NullMarked;
