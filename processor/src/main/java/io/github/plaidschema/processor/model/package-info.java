/** What an interface says, as values: no compiler's types, and nothing that writes source. */
@NullMarked
package io.github.plaidschema.processor.model;

import org.jspecify.annotations.NullMarked;
