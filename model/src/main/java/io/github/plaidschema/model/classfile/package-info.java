/**
 * What class files say of schemas, unions and enums, read once for the processor, the testing kit
 * and the compatibility check: nothing is loaded or run, and the order of methods, which reflection
 * does not keep, is that of the source. Class files are read with ASM.
 */
@NullMarked
package io.github.plaidschema.model.classfile;

import org.jspecify.annotations.NullMarked;
