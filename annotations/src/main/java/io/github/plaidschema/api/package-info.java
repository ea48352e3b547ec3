/**
 * The annotations that an SDK author writes on the interfaces that describe an API's operations.
 */
@NullMarked
package io.github.plaidschema.api;

import org.jspecify.annotations.NullMarked;
