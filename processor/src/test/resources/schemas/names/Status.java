package sdk.names;

/** Of the package. */
public enum Status {
  OF_PACKAGE
}
