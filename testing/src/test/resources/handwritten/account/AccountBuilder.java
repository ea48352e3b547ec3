package handwritten;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.json.generated.RawFields;
import io.github.plaidschema.json.generated.Required;
import io.github.plaidschema.json.generated.RuntimeKey;
import io.github.plaidschema.json.generated.SchemaFields;
import io.github.plaidschema.json.generated.SchemaValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Written by hand, and as good as a generated one. Null is "no value" inside. */
public final class AccountBuilder {
  String id;
  String name;
  Integer rank;
  List<String> tags;
  BigDecimal balance;
  OpenEnum<Account.Kind> kind;
  Account.Status status;
  String number;
  Map<String, JsonValue> rest = new LinkedHashMap<>();

  /** The raw JSON of fields that are not written by their values. */
  RawFields raw;

  /** Whether it began with a value, of which what is missing may be missing. */
  private boolean copied;

  /** Names of the properties that have no value and are spelled null. */
  List<String> nulls = new ArrayList<>(List.of("name"));

  public static AccountBuilder create() {
    return new AccountBuilder();
  }

  public static AccountBuilder from(Account value) {
    AccountBuilder to = new AccountBuilder();
    if (value instanceof Value own) {
      to.id = own.id;
      to.tags = own.tags;
      to.balance = own.balance;
      to.raw = own.raw;
      to.copied = true;
      to.name = own.name;
      to.rank = own.rank;
      to.number = own.number;
      to.kind = own.kind;
      to.status = own.status;
      to.nulls = new ArrayList<>(own.nulls);
    } else {
      to.id(value.id()).tags(value.tags()).balance(value.balance());
      to.kind(value.kind()).status(value.status());
      to.name = value.name();
      to.rank = value.rank().orElse(null);
      to.number = value.number().orElse(null);
    }
    to.rest.putAll(value.rest());
    return to;
  }

  public AccountBuilder id(String value) {
    raw = RawFields.without(raw, 0);
    id = Objects.requireNonNull(value);
    return this;
  }

  public AccountBuilder name(String value) {
    raw = RawFields.without(raw, 1);
    name = value;
    return noteNull("name", value);
  }

  public AccountBuilder rank(Integer value) {
    raw = RawFields.without(raw, 2);
    rank = value;
    return noteNull("rank", value);
  }

  public AccountBuilder tags(Iterable<? extends String> values) {
    List<String> copy = new ArrayList<>();
    values.forEach(copy::add);
    raw = RawFields.without(raw, 3);
    tags = copy;
    return this;
  }

  public AccountBuilder addAllTags(Iterable<? extends String> values) {
    List<String> all = new ArrayList<>(tags);
    values.forEach(all::add);
    tags = all;
    return this;
  }

  public AccountBuilder balance(BigDecimal value) {
    raw = RawFields.without(raw, 4);
    balance = Objects.requireNonNull(value);
    return this;
  }

  public AccountBuilder kind(OpenEnum<Account.Kind> value) {
    raw = RawFields.without(raw, 5);
    kind = Objects.requireNonNull(value);
    return this;
  }

  public AccountBuilder status(Account.Status value) {
    raw = RawFields.without(raw, 6);
    status = Objects.requireNonNull(value);
    return this;
  }

  public AccountBuilder number(String value) {
    raw = RawFields.without(raw, 7);
    number = value;
    return noteNull("number", value);
  }

  public AccountBuilder rest(Map<String, ? extends JsonValue> values) {
    rest = Collections.unmodifiableMap(values);
    return this;
  }

  private AccountBuilder noteNull(String property, Object value) {
    if (value == null && !nulls.contains(property)) {
      nulls.add(property);
    }
    return this;
  }

  public Account build() {
    List<String> missing = new ArrayList<>();
    if (id == null) {
      missing.add("id");
    }
    if (tags == null) {
      missing.add("tags");
    }
    if (balance == null) {
      missing.add("balance");
    }
    if (kind == null) {
      missing.add("kind");
    }
    if (status == null) {
      missing.add("status");
    }
    if (!copied && !missing.isEmpty()) {
      throw new MissingValueException("Account", missing);
    }
    return new Value(this);
  }

  static final class Value extends SchemaValue implements Account {
    final String id;
    final String name;
    final Integer rank;
    final List<String> tags;
    final BigDecimal balance;
    final RawFields raw;
    final OpenEnum<Account.Kind> kind;
    final Account.Status status;
    final String number;
    final Map<String, JsonValue> rest;
    final List<String> nulls;

    Value(AccountBuilder from) {
      super(from.raw, AccountJson.bits(from.nulls));
      id = from.id;
      name = from.name;
      rank = from.rank;
      tags = from.tags == null ? null : List.copyOf(from.tags);
      balance = from.balance;
      raw = from.raw;
      kind = from.kind;
      status = from.status;
      number = from.number;
      rest = Collections.unmodifiableMap(new LinkedHashMap<>(from.rest));
      nulls = List.copyOf(from.nulls);
    }

    @Override
    public String id() {
      return Required.value(id, this, 0);
    }

    @Override
    public String name() {
      return Required.fitting(name, this, 1);
    }

    @Override
    public Optional<Integer> rank() {
      return Optional.ofNullable(Required.fitting(rank, this, 2));
    }

    @Override
    public List<String> tags() {
      return Required.value(tags, this, 3);
    }

    @Override
    public BigDecimal balance() {
      return Required.value(balance, this, 4);
    }

    @Override
    public OpenEnum<Kind> kind() {
      return Required.value(kind, this, 5);
    }

    @Override
    public Status status() {
      return Required.value(status, this, 6);
    }

    @Override
    public Optional<String> number() {
      return Optional.ofNullable(Required.fitting(number, this, 7));
    }

    @Override
    public Map<String, JsonValue> rest() {
      return rest;
    }

    @Override
    protected SchemaFields fields(RuntimeKey key) {
      return AccountJson.FIELDS;
    }

    @Override
    protected Object value(RuntimeKey key, int field) {
      return switch (field) {
        case 0 -> id;
        case 1 -> name;
        case 2 -> rank;
        case 3 -> tags;
        case 4 -> balance;
        case 5 -> kind;
        case 6 -> status;
        case 7 -> number;
        default -> rest;
      };
    }

    @Override
    public boolean equals(Object other) {
      return super.equals(other);
    }

    @Override
    public int hashCode() {
      return super.hashCode();
    }

    @Override
    public String toString() {
      return "Account{id=" + id + ", number=[redacted], rest=" + rest.keySet() + "}";
    }
  }
}
