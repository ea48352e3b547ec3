/** Programs that read one document and end. */
@NullMarked
package io.github.plaidschema.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
