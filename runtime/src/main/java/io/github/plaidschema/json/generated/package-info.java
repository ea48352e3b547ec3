/** What generated code calls beyond the public API. Nothing here is meant to be called by hand. */
@NullMarked
package io.github.plaidschema.json.generated;

import org.jspecify.annotations.NullMarked;
