/** What the schemas of one version are: values, which know nothing of class files. */
@NullMarked
package io.github.plaidschema.compatibility.describe;

import org.jspecify.annotations.NullMarked;
