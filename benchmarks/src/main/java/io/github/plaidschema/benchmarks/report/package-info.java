/** From pairs of measurements to tables. */
@NullMarked
package io.github.plaidschema.benchmarks.report;

import org.jspecify.annotations.NullMarked;
