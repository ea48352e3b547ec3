package sdk.types;

import io.github.plaidschema.PlaidSchema;

@PlaidSchema
public interface Primitives {
  boolean primitiveBoolean();

  int primitiveInt();

  long primitiveLong();

  double primitiveDouble();
}
