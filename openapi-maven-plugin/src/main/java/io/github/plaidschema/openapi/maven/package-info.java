/** The importer as a goal of Maven. */
@NullMarked
package io.github.plaidschema.openapi.maven;

import org.jspecify.annotations.NullMarked;
