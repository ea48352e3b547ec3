package sdk.shapes;

import io.github.plaidschema.PlaidSchema;

/** A class that holds schemas. */
public final class InClass {
  private InClass() {}

  @PlaidSchema
  public interface Nested {
    String name();
  }

  @PlaidSchema
  interface PackagePrivateNested {
    String name();
  }

  @PlaidSchema
  protected interface ProtectedNested {
    String name();
  }

  /** An enum that holds a schema. */
  public enum InEnum {
    ONE;

    @PlaidSchema
    public interface Deep {
      InEnum number();
    }
  }
}
