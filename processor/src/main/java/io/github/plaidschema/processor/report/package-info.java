/** Diagnostics: mistakes in interfaces as values, printed once, at the door. */
@NullMarked
package io.github.plaidschema.processor.report;

import org.jspecify.annotations.NullMarked;
