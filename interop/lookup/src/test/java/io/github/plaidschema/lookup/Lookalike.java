package io.github.plaidschema.lookup;

/** Has a {@code LookalikeJson} that is not a codec's home. */
public interface Lookalike {}
