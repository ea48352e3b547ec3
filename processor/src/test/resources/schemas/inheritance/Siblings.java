package sdk.inheritance;

/** Holds what {@link Sibling} extends. */
final class Siblings {
  private Siblings() {}

  interface One {
    String same();

    Object narrow();
  }

  interface Other {
    String same();

    String narrow();
  }
}
