/** What is JSON, and what a field makes of it, said without the code under test. */
@NullMarked
package io.github.plaidschema.conformance.oracle;

import org.jspecify.annotations.NullMarked;
