/** What the importer wrote: its files, the types in them, and sets of them that are complete. */
@NullMarked
package io.github.plaidschema.benchmarks.cost.api;

import org.jspecify.annotations.NullMarked;
