/** The annotations that an SDK author writes on the interfaces that describe a JSON model. */
@NullMarked
package io.github.plaidschema;

import org.jspecify.annotations.NullMarked;
