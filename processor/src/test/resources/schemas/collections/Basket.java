package sdk.collections;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@PlaidSchema
public interface Basket {
  List<String> list();

  Set<String> set();

  Map<String, String> map();

  Optional<List<String>> optionalList();

  @Nullable Map<String, String> nullableMap();

  List<List<String>> listOfLists();

  Map<String, List<String>> mapOfLists();

  Set<Map<String, String>> setOfMaps();

  List<Map<String, Set<String>>> deep();

  Set<OpenEnum<Kind>> kinds();

  Map<OpenEnum<Kind>, List<String>> byKind();

  @AdditionalProperties
  Map<String, JsonValue> rest();

  enum Kind {
    FRUIT,
    BREAD
  }
}
