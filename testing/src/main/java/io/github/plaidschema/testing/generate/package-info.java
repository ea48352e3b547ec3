/** From descriptions and a seed to documents that conform to them. */
@NullMarked
package io.github.plaidschema.testing.generate;

import org.jspecify.annotations.NullMarked;
