package io.github.plaidschema.benchmarks.check;

import io.github.plaidschema.benchmarks.corpus.Form;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares what documents say in properties that models have, not how they spell it. */
record Content(boolean ignoringNulls) {

  /** Where the documents differ first, and how; empty if they say the same. */
  String difference(JsonNode expected, JsonNode actual) {
    return difference("$", expected, actual);
  }

  private String difference(String path, JsonNode expected, JsonNode actual) {
    if (expected instanceof ObjectNode left && actual instanceof ObjectNode right) {
      TreeSet<String> names = new TreeSet<>(left.propertyNames());
      names.addAll(right.propertyNames());
      for (String name : names) {
        if (Form.isUnknown(name)) {
          continue;
        }
        String difference = propertyDifference(path + "." + name, left.get(name), right.get(name));
        if (!difference.isEmpty()) {
          return difference;
        }
      }
      return "";
    }
    if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
      for (int i = 0; i < expected.size(); i++) {
        String difference =
            difference(path + "[" + i + "]", expected.required(i), actual.required(i));
        if (!difference.isEmpty()) {
          return difference;
        }
      }
      return "";
    }
    return sameScalar(expected, actual) ? "" : path + " was " + expected + " and is " + actual;
  }

  @SuppressWarnings("NullAway") // a tree's get has no nullness: null is a property that is absent
  private String propertyDifference(String path, JsonNode expected, JsonNode actual) {
    boolean expectedAbsent = expected == null || (ignoringNulls && expected.isNull());
    boolean actualAbsent = actual == null || (ignoringNulls && actual.isNull());
    if (expectedAbsent || actualAbsent) {
      return expectedAbsent == actualAbsent ? "" : path + " was " + expected + " and is " + actual;
    }
    return difference(path, expected, actual);
  }

  private static boolean sameScalar(JsonNode expected, JsonNode actual) {
    if (expected.isNumber() && actual.isNumber()) {
      return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
    }
    return expected.equals(actual)
        || (expected.isString()
            && actual.isString()
            && sameTime(expected.stringValue(), actual.stringValue()));
  }

  private static boolean sameTime(String expected, String actual) {
    try {
      return OffsetDateTime.parse(expected).isEqual(OffsetDateTime.parse(actual));
    } catch (DateTimeParseException notTimes) {
      return false;
    }
  }
}
