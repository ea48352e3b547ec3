package io.github.plaidschema.json;

import io.github.plaidschema.json.generated.ElementReader;
import io.github.plaidschema.json.generated.Emptied;
import io.github.plaidschema.json.generated.FieldReader;
import io.github.plaidschema.json.generated.FieldWriter;
import io.github.plaidschema.json.generated.Immutables;
import io.github.plaidschema.json.generated.Remainder;
import io.github.plaidschema.json.generated.SchemaFields;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A schema whose code is written by hand the way that the processor writes it. */
record Account(
    @Nullable String id,
    @Nullable BigDecimal balance,
    @Nullable OffsetDateTime opened,
    Emptied kept,
    @Nullable List<OpenEnum<Kind>> kinds,
    @Nullable Account parent,
    Map<String, JsonValue> additional) {

  enum Kind {
    DEPOSITORY,
    CREDIT_CARD
  }

  static final EnumNames<Kind> KINDS =
      EnumNames.of(
          List.of(Kind.DEPOSITORY, Kind.CREDIT_CARD), List.of("depository", "credit card"), null);

  private static final SchemaFields NAMES =
      SchemaFields.of("Account", "id", "balance", "opened_at", "kinds", "parent").required(0, 2);

  static final JsonCodec<Account> KEEPING = new Codec(true);
  static final JsonCodec<Account> SKIPPING = new Codec(false);

  private static final class Codec extends JsonCodec<Account> {

    private final boolean keeping;

    Codec(boolean keeping) {
      this.keeping = keeping;
    }

    @Override
    public Account read(JsonReader in) {
      return Account.read(in, keeping);
    }

    @Override
    public void write(JsonWriter out, Account value) {
      value.write(out);
    }
  }

  private static Account read(JsonReader in, boolean keeping) {
    String id = null;
    BigDecimal balance = null;
    OffsetDateTime opened = null;
    List<OpenEnum<Kind>> kinds = List.of();
    Account parent = null;
    Map<String, JsonValue> additional = null;
    int mark = FieldReader.begin(in);
    if (mark < 0) {
      return FieldReader.noValue(in);
    }
    int field;
    while ((field = FieldReader.next(in, NAMES)) != FieldReader.END) {
      switch (field) {
        case 0 -> id = in.readString();
        case 1 -> balance = in.readBigDecimal();
        case 2 -> opened = in.readOffsetDateTime();
        case 3 -> kinds = readKinds(in);
        case 4 -> parent = read(in, keeping);
        default -> {
          if (keeping) {
            additional = FieldReader.readUnknown(in, additional);
          } else {
            FieldReader.skipUnknown(in);
          }
        }
      }
    }
    return new Account(
        id,
        balance,
        opened,
        new Emptied(Remainder.of(in, NAMES, mark)),
        kinds,
        parent,
        additional == null ? Map.of() : Immutables.map(additional, "additional"));
  }

  private static List<OpenEnum<Kind>> readKinds(JsonReader in) {
    int mark = ElementReader.begin(in);
    while (mark >= 0 && ElementReader.next(in)) {
      ElementReader.add(in, in.readOpenEnum(KINDS));
    }
    return ElementReader.list(in, mark);
  }

  private void write(JsonWriter out) {
    out.beginObject();
    if (id == null) {
      FieldWriter.writeOther(out, kept, NAMES, 0);
    } else {
      FieldWriter.name(out, NAMES, 0);
      out.writeString(id);
    }
    if (balance != null) {
      FieldWriter.name(out, NAMES, 1);
      out.writeBigDecimal(balance);
    }
    FieldWriter.write(out, kept, NAMES, 2, opened);
    if (kinds == null) {
      FieldWriter.writeOther(out, kept, NAMES, 3);
    } else {
      FieldWriter.name(out, NAMES, 3);
      out.beginArray();
      kinds.forEach(out::writeOpenEnum);
      out.endArray();
    }
    if (parent != null) {
      FieldWriter.name(out, NAMES, 4);
      parent.write(out);
    }
    out.writeMembers(additional);
    out.endObject();
  }
}
