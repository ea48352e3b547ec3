@JsonNaming(NamingCase.CAMEL_CASE)
package sdk.naming;

import io.github.plaidschema.JsonNaming;
import io.github.plaidschema.NamingCase;
