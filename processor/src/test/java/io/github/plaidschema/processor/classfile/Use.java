package io.github.plaidschema.processor.classfile;

/**
 * Something that a class file uses or has.
 *
 * @param by the class that uses it, as {@code java/lang/Object}
 * @param what a class as {@code java/lang/Object}; a member of one as {@code
 *     java/lang/Object.toString}; the factory of a dynamic call as {@code dynamic
 *     java/lang/invoke/LambdaMetafactory.metafactory}; a method of its own as {@code declares
 *     finalize()V}, and {@code declares native} if it is one
 */
public record Use(String by, String what) {}
