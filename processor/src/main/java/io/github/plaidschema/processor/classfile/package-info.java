/** Reads from class files (JVMS, chapter 4) what a compiler does not tell of them. */
@NullMarked
package io.github.plaidschema.processor.classfile;

import org.jspecify.annotations.NullMarked;
