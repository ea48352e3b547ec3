package sdk.nullable;

import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.JsonName;
import io.github.plaidschema.JsonWith;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.OpenEnum;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collections whose elements and values may be null, and some of which none may be. */
@PlaidSchema
public interface Sparse {
  List<@Nullable String> texts();

  Set<@Nullable Integer> numbers();

  Map<String, @Nullable BigDecimal> amounts();

  Optional<List<List<@Nullable String>>> rows();

  @Nullable List<@Nullable List<String>> gaps();

  Optional<List<@Nullable List<@Nullable Boolean>>> both();

  Optional<Map<OpenEnum<Kind>, @Nullable Set<@Nullable Long>>> byKind();

  Optional<List<@Nullable OpenEnum<Kind>>> open();

  Optional<List<@Nullable Kind>> closed();

  Optional<List<@Nullable Sparse>> children();

  Optional<List<Sparse.@Nullable Inner>> inner();

  Optional<List<@Nullable JsonValue>> any();

  Optional<List<@Nullable Instant>> times();

  @JsonWith(WordCodec.class)
  Optional<List<@Nullable Word>> words();

  @Sensitive
  Optional<Map<String, @Nullable String>> secrets();

  @DefaultValue
  default List<@Nullable String> defaults() {
    return Collections.singletonList(null);
  }

  Optional<List<String>> dense();

  Optional<Map<String, String>> denseMap();

  /** What a text may be. */
  enum Kind {
    SMALL,
    @JsonName("very big")
    BIG
  }

  /** A type whose name is written with another. */
  @PlaidSchema
  interface Inner {
    Optional<String> name();
  }

  /** A type of its own. */
  record Word(String text) {}

  /** Reads and writes words. */
  final class WordCodec extends JsonCodec<Word> {
    @Override
    public Word read(JsonReader in) {
      return new Word(in.readString());
    }

    @Override
    public void write(JsonWriter out, Word value) {
      out.writeString(value.text());
    }
  }
}
