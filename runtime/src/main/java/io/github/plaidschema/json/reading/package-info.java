/**
 * Reading one document from its first token to its last: the cursor, which holds to the grammar and
 * the limits, and on it the scalars and the fields of objects. Knows the engine, and neither codecs
 * nor generated code.
 */
@NullMarked
package io.github.plaidschema.json.reading;

import org.jspecify.annotations.NullMarked;
