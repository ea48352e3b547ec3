/** Models of the same answers as records, for the libraries that make these. */
package io.github.plaidschema.benchmarks.model.records;
