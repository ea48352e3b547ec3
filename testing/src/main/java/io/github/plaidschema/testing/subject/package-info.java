/** What was generated for a schema, used by name: the only room that knows reflection. */
@NullMarked
package io.github.plaidschema.testing.subject;

import org.jspecify.annotations.NullMarked;
