/** Models of the same responses as classes with public fields. */
package io.github.plaidschema.benchmarks.model.classes;
