/**
 * Finds the generated codec of a type that is known as a class only, as the libraries know types
 * that the bridges serve. The only place where Plaid Schema uses reflection.
 */
@NullMarked
package io.github.plaidschema.lookup;

import org.jspecify.annotations.NullMarked;
