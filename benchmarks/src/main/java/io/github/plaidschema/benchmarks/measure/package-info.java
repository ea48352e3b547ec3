/** JVMs that measure, in pairs. */
@NullMarked
package io.github.plaidschema.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
