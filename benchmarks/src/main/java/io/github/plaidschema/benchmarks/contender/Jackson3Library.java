package io.github.plaidschema.benchmarks.contender;

import io.github.plaidschema.benchmarks.corpus.Family;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** One mapper, with or without Blackbird; a reader and a writer of each type, made once. */
final class Jackson3Library implements Library {
  private final JsonMapper mapper;

  Jackson3Library(boolean blackbird) {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
    mapper = (blackbird ? builder.addModule(new BlackbirdModule()) : builder).build();
  }

  @Override
  public Binding bind(Family family) {
    ObjectReader reader = mapper.readerFor(family.shape());
    ObjectWriter writer = mapper.writerFor(family.shape());
    return new Binding() {
      @Override
      public Object read(byte[] json) {
        return reader.readValue(json);
      }

      @Override
      public byte[] write(Object models) {
        return writer.writeValueAsBytes(models);
      }
    };
  }
}
