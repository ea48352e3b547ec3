/**
 * From a schema or a union, and what its author wrote above it, to a page of Markdown for the users
 * of the SDK; and from the pages of compilations to a folder with an index.
 */
@NullMarked
package io.github.plaidschema.processor.reference;

import org.jspecify.annotations.NullMarked;
