/** What the bridges to other libraries share: which codecs they use, and how tokens become text. */
@NullMarked
package io.github.plaidschema.lookup.bridge;

import org.jspecify.annotations.NullMarked;
