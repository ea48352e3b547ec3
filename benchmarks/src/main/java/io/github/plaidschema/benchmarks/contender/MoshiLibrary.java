package io.github.plaidschema.benchmarks.contender;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.ToJson;
import io.github.plaidschema.benchmarks.corpus.Family;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import okio.Buffer;

/** Its adapter of records, looked up once, over Okio's buffers; dates are the user's business. */
final class MoshiLibrary implements Library {
  private final Moshi moshi = new Moshi.Builder().add(new Dates()).build();

  @Override
  public Binding bind(Family family) {
    return bind(moshi.adapter(family.shape()));
  }

  private static <T> Binding bind(JsonAdapter<T> type) {
    JsonAdapter<T> adapter = type.serializeNulls();
    return new Binding() {
      @Override
      public Object read(byte[] json) throws IOException {
        return Objects.requireNonNull(adapter.fromJson(new Buffer().write(json)));
      }

      @Override
      @SuppressWarnings("unchecked") // what this binding has read
      public byte[] write(Object models) throws IOException {
        Buffer buffer = new Buffer();
        adapter.toJson(buffer, (T) models);
        return buffer.readByteArray();
      }
    };
  }

  @SuppressWarnings("unused") // called by Moshi
  private static final class Dates {
    @FromJson
    LocalDate localDate(String text) {
      return LocalDate.parse(text);
    }

    @ToJson
    String localDate(LocalDate date) {
      return date.toString();
    }

    @FromJson
    OffsetDateTime offsetDateTime(String text) {
      return OffsetDateTime.parse(text);
    }

    @ToJson
    String offsetDateTime(OffsetDateTime dateTime) {
      return dateTime.toString();
    }
  }
}
