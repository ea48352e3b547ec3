package io.github.plaidschema.lookup;

/** Has a {@code LookalikeJson} that is no codec's home. */
public interface Lookalike {}
