package handwritten;

import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.json.Presence;
import io.github.plaidschema.json.generated.FieldReader;
import io.github.plaidschema.json.generated.RawFields;
import io.github.plaidschema.json.generated.Remainder;
import io.github.plaidschema.json.generated.Required;
import io.github.plaidschema.json.generated.RuntimeKey;
import io.github.plaidschema.json.generated.SchemaBuilder;
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
public final class AccountBuilder extends SchemaBuilder {
  String id;
  String name;
  Integer rank;
  List<String> tags;
  BigDecimal balance;
  OpenEnum<Account.Kind> kind;
  Account.Status status;
  String number;
  Map<String, JsonValue> rest = new LinkedHashMap<>();

  /** Whether it began with a value, of which what is missing may be missing. */
  private final boolean copied;

  AccountBuilder() {
    copied = false;
  }

  private AccountBuilder(Value value) {
    super(value);
    copied = true;
  }

  public static AccountBuilder create() {
    AccountBuilder to = new AccountBuilder();
    spellNull(to, 1);
    return to;
  }

  public static AccountBuilder from(Account value) {
    AccountBuilder to = value instanceof Value own ? new AccountBuilder(own) : create();
    if (value instanceof Value own) {
      to.id = own.id;
      to.tags = own.tags;
      to.balance = own.balance;
      to.name = own.name;
      to.rank = own.rank;
      to.number = own.number;
      to.kind = own.kind;
      to.status = own.status;
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
    return noteNull(1, value);
  }

  public AccountBuilder rank(Integer value) {
    raw = RawFields.without(raw, 2);
    rank = value;
    return noteNull(2, value);
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
    return noteNull(7, value);
  }

  public AccountBuilder rest(Map<String, ? extends JsonValue> values) {
    rest = Collections.unmodifiableMap(values);
    return this;
  }

  private AccountBuilder noteNull(int field, Object value) {
    if (value == null) {
      spellNull(this, field);
    }
    return this;
  }

  /** Takes over what was found in an object, when it has been closed. */
  void end(JsonReader in, Map<String, JsonValue> unknown) {
    FieldReader.end(in, AccountJson.FIELDS, this, unknown);
    rest = unknown == null ? new LinkedHashMap<>() : unknown;
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
    setAdditional(AccountJson.FIELDS, rest);
    return new Value(this);
  }

  static final class Value extends SchemaValue implements Account {
    final String id;
    final String name;
    final Integer rank;
    final List<String> tags;
    final BigDecimal balance;
    final OpenEnum<Account.Kind> kind;
    final Account.Status status;
    final String number;
    final Map<String, JsonValue> rest;

    Value(AccountBuilder from) {
      super(from.remainder());
      id = from.id;
      name = from.name;
      rank = from.rank;
      tags = from.tags == null ? null : List.copyOf(from.tags);
      balance = from.balance;
      kind = from.kind;
      status = from.status;
      number = from.number;
      rest = Collections.unmodifiableMap(new LinkedHashMap<>(from.rest));
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
        default -> null;
      };
    }

    @Override
    public Presence presence(Presence.Property property) {
      return super.presence(property);
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
