/** What generated code and the runtime agree on, held against code that was generated earlier. */
@NullMarked
package io.github.plaidschema.processor.contract;

import org.jspecify.annotations.NullMarked;
