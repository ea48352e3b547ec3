/**
 * The code for each kind of type: what differs from kind to kind stands here, one kind in one file.
 */
@NullMarked
package io.github.plaidschema.processor.emit.kind;

import org.jspecify.annotations.NullMarked;
