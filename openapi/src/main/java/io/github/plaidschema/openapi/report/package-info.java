/** Findings as values. */
@NullMarked
package io.github.plaidschema.openapi.report;

import org.jspecify.annotations.NullMarked;
