/** What is to be written: interfaces, enums and unions, and the types of their fields. */
@NullMarked
package io.github.plaidschema.openapi.declare;

import org.jspecify.annotations.NullMarked;
