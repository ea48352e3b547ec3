package sdk.inheritance;

/** Not annotated itself. */
public interface Identified {
  /** What it is called by. */
  String id();

  default String shortId() {
    return id().substring(0, 1);
  }
}
