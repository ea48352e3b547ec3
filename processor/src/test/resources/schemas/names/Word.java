package sdk.names;

/** Of the package. */
public record Word(String text) {}
