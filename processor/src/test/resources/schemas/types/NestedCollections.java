package sdk.types;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@PlaidSchema
public interface NestedCollections {
  Optional<List<List<String>>> listsOfLists();

  Optional<List<List<List<Double>>>> threeDeep();

  Optional<Map<String, List<Integer>>> mapOfLists();

  Optional<Map<String, Map<String, Set<BigDecimal>>>> mapsOfMapsOfSets();

  Optional<List<Map<String, Boolean>>> listOfMaps();

  Optional<Set<List<Integer>>> setOfLists();

  Optional<Set<LocalDate>> setOfDates();

  Optional<Set<UUID>> setOfIds();

  Optional<List<Instant>> listOfInstants();

  Optional<List<OpenEnum<Kind>>> openList();

  Optional<Set<OpenEnum<Kind>>> openSet();

  Optional<Map<OpenEnum<Kind>, Leaf>> openMap();

  Optional<Map<OpenEnum<Kind>, List<OpenEnum<Kind>>>> openMapOfOpenLists();

  Optional<List<Kind>> closedList();

  Optional<Map<String, Kind>> closedMap();

  Optional<List<Leaf>> schemas();

  Optional<Set<Leaf>> setOfSchemas();

  Optional<Map<String, List<Leaf>>> mapOfSchemas();

  Optional<List<JsonValue>> anything();

  enum Kind {
    ONE,
    TWO
  }

  @PlaidSchema
  interface Leaf {
    Optional<String> name();

    Optional<Instant> at();
  }
}
