/** Whether two documents are the same, and where they are not; and the smallest of its kind. */
@NullMarked
package io.github.plaidschema.testing.compare;

import org.jspecify.annotations.NullMarked;
