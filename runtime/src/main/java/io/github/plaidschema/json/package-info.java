/**
 * Reading and writing JSON (RFC 8259): codecs, the reader and the writer that they are made with,
 * values of any shape, and what is thrown for a document that is rejected.
 */
@NullMarked
package io.github.plaidschema.json;

import org.jspecify.annotations.NullMarked;
