package sdk.codecs;

import io.github.plaidschema.JsonWith;
import io.github.plaidschema.PlaidSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@PlaidSchema
public interface Price {
  @JsonWith(MoneyCodec.class)
  Money net();

  @JsonWith(MoneyCodec.class)
  @Nullable Money gross();

  @JsonWith(MoneyCodec.class)
  Optional<Money> fee();

  @JsonWith(MoneyCodec.class)
  Optional<List<Money>> parts();

  @JsonWith(MoneyCodec.class)
  Optional<Map<String, Money>> byCountry();

  @JsonWith(MoneyCodec.class)
  Optional<Set<List<Money>>> deep();

  @JsonWith(YesNoCodec.class)
  Optional<Boolean> taxed();

  @JsonWith(RateCodec.class)
  Optional<Integer> vat();

  @JsonWith(PairCodec.class)
  Optional<List<Integer>> pair();

  @JsonWith(PairCodec.class)
  Optional<List<List<Integer>>> pairs();
}
