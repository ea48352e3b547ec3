package handwritten;

import io.github.plaidschema.json.generated.FieldWriter;
import io.github.plaidschema.json.generated.FieldReader;
import io.github.plaidschema.json.generated.ElementReader;
import io.github.plaidschema.json.EnumNames;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonToken;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.json.generated.SchemaFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public final class AccountJson {
  public static final JsonCodec<Account> CODEC = new Codec();

  static final SchemaFields FIELDS =
      SchemaFields.of(
              "Account", "id", "name", "rank", "tags", "balance", "kind", "status", "number")
          .additional("rest")
          .required(0, 1, 3, 4, 5, 6)
          .nullable(1);
  static final List<String> NAMES =
      List.of("id", "name", "rank", "tags", "balance", "kind", "status", "number");
  static final EnumNames<Account.Kind> KINDS =
      EnumNames.<Account.Kind>builder()
          .with(Account.Kind.CHECKING, "checking")
          .with(Account.Kind.SAVINGS, "savings")
          .build();
  static final EnumNames<Account.Status> STATUSES =
      EnumNames.<Account.Status>builder()
          .with(Account.Status.OPEN, "open")
          .with(Account.Status.CLOSED, "closed")
          .build();

  static volatile AccountBuilder SHARED;

  private AccountJson() {}

  private static final class Codec extends JsonCodec<Account> {
    @Override
    public Account read(JsonReader in) {
      if (FieldReader.begin(in) < 0) {
        return FieldReader.noValue(in);
      }
      AccountBuilder to = new AccountBuilder();
      Map<String, JsonValue> rest = null;
      int field;
      while ((field = FieldReader.next(in, FIELDS)) != FieldReader.END) {
        if (field < 0) {
          rest = FieldReader.readUnknown(in, rest);
          continue;
        }
        readField(in, to, field);
      }
      to.end(in, rest);
      return new AccountBuilder.Value(to);
    }

    private void readField(JsonReader in, AccountBuilder to, int field) {
      switch (field) {
        case 0 -> to.id = in.readString();
        case 1 -> to.name = in.readString();
        case 2 -> to.rank = FieldReader.readInt(in);
        case 3 -> to.tags = readTags(in);
        case 4 -> to.balance = in.readBigDecimal();
        case 5 -> to.kind = in.readOpenEnum(KINDS);
        case 6 -> to.status = in.readEnum(STATUSES);
        default -> to.number = in.readString();
      }
    }

    private static List<String> readTags(JsonReader in) {
      int mark = ElementReader.begin(in);
      while (mark >= 0 && ElementReader.next(in)) {
        ElementReader.add(in, in.readString());
      }
      List<String> tags = ElementReader.list(in, mark);
      return tags == null ? null : new ArrayList<>(tags);
    }

    @Override
    public void write(JsonWriter out, Account account) {
      AccountBuilder.Value value =
          account instanceof AccountBuilder.Value own
              ? own
              : (AccountBuilder.Value) AccountBuilder.from(account).build();
      out.beginObject();
      for (int field = 0; field < NAMES.size(); field++) {
        if (hasValue(value, field) && !FieldWriter.isRaw(value, field)) {
          FieldWriter.name(out, FIELDS, field);
          writeField(out, value, field);
        } else {
          FieldWriter.writeOther(out, value, FIELDS, field);
        }
      }
      out.writeMembers(value.rest);
      out.endObject();
    }

    private static boolean hasValue(AccountBuilder.Value value, int field) {
      return switch (field) {
        case 0 -> value.id != null;
        case 1 -> value.name != null;
        case 2 -> value.rank != null;
        case 3 -> value.tags != null;
        case 4 -> value.balance != null;
        case 5 -> value.kind != null;
        case 6 -> value.status != null;
        default -> value.number != null;
      };
    }

    private static void writeField(JsonWriter out, AccountBuilder.Value value, int field) {
      switch (field) {
        case 0 -> out.writeString(value.id);
        case 1 -> out.writeString(value.name);
        case 2 -> out.writeInt(value.rank);
        case 3 -> writeTags(out, value.tags);
        case 4 -> out.writeBigDecimal(value.balance);
        case 5 -> out.writeOpenEnum(value.kind);
        case 6 -> out.writeEnum(STATUSES, value.status);
        default -> out.writeString(value.number);
      }
    }

    private static void writeTags(JsonWriter out, List<String> tags) {
      out.beginArray();
      tags.forEach(out::writeString);
      out.endArray();
    }
  }
}
