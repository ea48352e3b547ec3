package sdk.emitted;

import io.github.plaidschema.api.Operation;
import io.github.plaidschema.api.PlaidClient;
import io.github.plaidschema.api.Repeat;

@PlaidClient(error = Link.Metadata.class)
public interface LinkApi {
  @Operation(value = "POST /link/token/get", repeat = Repeat.ALWAYS)
  Link tokenGet(Link.Metadata request);
}
