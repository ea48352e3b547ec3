/**
 * The JSON engine: functions over UTF-8 bytes that scan, check and convert, and know neither codecs
 * nor generated code.
 */
@NullMarked
package io.github.plaidschema.json.engine;

import org.jspecify.annotations.NullMarked;
