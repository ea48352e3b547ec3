package io.github.plaidschema.openapi.write;

/**
 * A source file.
 *
 * @param path below the folder of sources, with slashes
 */
public record SourceFile(String path, String content) {}
