package io.github.plaidschema.comparison.peer;

import io.github.plaidschema.comparison.probe.Document;
import io.github.plaidschema.comparison.probe.Sample;
import java.util.List;

/** The samples for the models that are the same but for their library. */
final class Payments {
  static final List<String> MISSING_NAMES = List.of("id", "name");

  private static final String REQUIRED = "\"id\":\"p1\",\"name\":\"n\"";

  private Payments() {}

  static Document document(Class<?> type, Sample sample) {
    String end = sample == Sample.CUT_OFF ? "" : "}";
    return new Document(type, "{" + properties(sample) + end);
  }

  private static String properties(Sample sample) {
    return switch (sample) {
      case UNKNOWN_PROPERTY -> REQUIRED + "," + Sample.UNKNOWN_PROPERTY_TEXT;
      case UNKNOWN_PROPERTY_WITH_NULL -> REQUIRED + "," + Sample.UNKNOWN_PROPERTY_WITH_NULL_TEXT;
      case EXPLICIT_NULL -> REQUIRED + ",\"note\":null";
      case ABSENT -> REQUIRED;
      case UNKNOWN_ENUM -> REQUIRED + ",\"kind\":\"LAYER\"";
      case UNKNOWN_ENUM_IN_LIST -> REQUIRED + ",\"kinds\":[\"OPEN\",\"LAYER\"]";
      case UNKNOWN_ENUM_AS_KEY -> REQUIRED + ",\"by_kind\":{\"LAYER\":1}";
      case DECIMAL -> REQUIRED + ",\"amount\":" + Sample.DECIMAL_VALUE;
      case SECRET -> REQUIRED + ",\"access_token\":\"" + Sample.SECRET_VALUE + "\"";
      case INCOMPLETE -> "\"tags\":[]";
      case MISTYPED -> REQUIRED + ",\"note\":" + Sample.MISTYPED_VALUE;
      case REPEATED -> REQUIRED + ",\"id\":\"p2\"";
      case DEEP -> REQUIRED + ",\"new_field\":" + Sample.DEEP_VALUE;
      case LONG_NUMBER -> REQUIRED + ",\"amount\":" + Sample.LONG_NUMBER_VALUE;
      case CUT_OFF -> "\"id\":\"p1\",\"name\":\"n";
    };
  }
}
