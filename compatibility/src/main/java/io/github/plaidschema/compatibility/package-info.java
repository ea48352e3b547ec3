/** What a new version of schemas breaks for compiled callers, for sources, and on the wire. */
@NullMarked
package io.github.plaidschema.compatibility;

import org.jspecify.annotations.NullMarked;
