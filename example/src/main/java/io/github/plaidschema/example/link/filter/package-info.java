/** Which accounts a user may choose in Link, by type and subtype. */
@NullMarked
package io.github.plaidschema.example.link.filter;

import org.jspecify.annotations.NullMarked;
