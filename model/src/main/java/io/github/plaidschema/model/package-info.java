/**
 * What a schema means: the scalar types and the rules for names. Internal to the tools of the
 * project, and no part of an SDK. It knows nothing but the JDK.
 */
@NullMarked
package io.github.plaidschema.model;

import org.jspecify.annotations.NullMarked;
