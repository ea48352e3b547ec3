/** Changes as text, Markdown and JSON. */
@NullMarked
package io.github.plaidschema.compatibility.report;

import org.jspecify.annotations.NullMarked;
