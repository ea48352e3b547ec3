/** Models of the same answers as classes with public fields. */
package io.github.plaidschema.benchmarks.model.classes;
