package sdk.inheritance;

import io.github.plaidschema.JsonName;
import io.github.plaidschema.Sensitive;
import java.util.Optional;

public interface Texts {
  @Sensitive
  @JsonName("the_text")
  Optional<String> text();
}
