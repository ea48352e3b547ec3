/** Models of the same responses as records, for the libraries that make these. */
package io.github.plaidschema.benchmarks.model.records;
