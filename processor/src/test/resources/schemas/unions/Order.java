package sdk.unions;

import io.github.plaidschema.PlaidSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@PlaidSchema
public interface Order {
  Payment payment();

  @Nullable Payment refund();

  Optional<Instrument> instrument();

  Optional<List<Payment>> attempts();

  Optional<Set<Instrument>> instruments();

  Optional<Map<String, Payment>> byName();

  Optional<Instrument.Id> id();

  Optional<List<Instrument.Limit>> limits();
}
