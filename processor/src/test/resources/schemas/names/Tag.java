package sdk.names;

/** Of the package. */
public enum Tag {
  OF_PACKAGE
}
