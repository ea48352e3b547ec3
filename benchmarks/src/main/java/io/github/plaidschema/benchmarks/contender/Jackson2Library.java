package io.github.plaidschema.benchmarks.contender;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import io.github.plaidschema.benchmarks.corpus.Family;
import java.io.IOException;

/** One mapper, with or without Blackbird; a reader and a writer of each type, made once. */
final class Jackson2Library implements Library {
  private final JsonMapper mapper;

  Jackson2Library(boolean blackbird) {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    mapper = (blackbird ? builder.addModule(new BlackbirdModule()) : builder).build();
  }

  @Override
  public Binding bind(Family family) {
    ObjectReader reader = mapper.readerFor(family.shape());
    ObjectWriter writer = mapper.writerFor(family.shape());
    return new Binding() {
      @Override
      public Object read(byte[] json) throws IOException {
        return reader.readValue(json);
      }

      @Override
      public byte[] write(Object models) throws IOException {
        return writer.writeValueAsBytes(models);
      }
    };
  }
}
