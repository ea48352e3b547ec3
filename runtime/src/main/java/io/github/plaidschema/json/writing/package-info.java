/**
 * Writing one document from its first token to its last. Knows the engine, and neither codecs nor
 * generated code.
 */
@NullMarked
package io.github.plaidschema.json.writing;

import org.jspecify.annotations.NullMarked;
