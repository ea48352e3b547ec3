/** What generated code calls beyond the public API. Nothing here is meant to be called by hand. */
@NullMarked
package io.github.plaidschema.json.support;

import org.jspecify.annotations.NullMarked;
