package sdk.names;

/** Its member types are inherited, and hide as well. */
public interface HidingParent {

  /** Of the parent. */
  enum Tag {
    OF_PARENT
  }

  /** Called as the interface that inherits it. */
  interface Hiding {}
}
