/** Trees of YAML and JSON files, with the line of each value. */
@NullMarked
package io.github.plaidschema.openapi.yaml;

import org.jspecify.annotations.NullMarked;
