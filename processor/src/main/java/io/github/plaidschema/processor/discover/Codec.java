package io.github.plaidschema.processor.discover;

import com.palantir.javapoet.ClassName;
import javax.lang.model.type.TypeMirror;

/**
 * A codec that an author named.
 *
 * @param name its class
 * @param handled the type that it reads and writes
 */
record Codec(ClassName name, TypeMirror handled) {}
