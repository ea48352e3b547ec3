package io.github.plaidschema.comparison.peer;

import com.squareup.square.core.ObjectMappers;
import com.squareup.square.types.Coordinates;
import com.squareup.square.types.Error;
import com.squareup.square.types.Location;
import com.squareup.square.types.LocationCapability;
import com.squareup.square.types.ObtainTokenResponse;
import io.github.plaidschema.comparison.probe.Copy;
import io.github.plaidschema.comparison.probe.Document;
import io.github.plaidschema.comparison.probe.Peer;
import io.github.plaidschema.comparison.probe.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Square's client, of Fern, with the Jackson that it sets up. */
public final class SquarePeer implements Peer {
  private static final String LOCATION = "\"id\":\"l\",\"name\":\"n\"";

  @Override
  public String name() {
    return "square-java-sdk";
  }

  @Override
  public List<String> packages() {
    return List.of("com.squareup.square.");
  }

  @Override
  public Optional<Document> document(Sample sample) {
    return switch (sample) {
      case UNKNOWN_PROPERTY -> location(LOCATION + "," + Sample.UNKNOWN_PROPERTY_TEXT);
      case UNKNOWN_PROPERTY_WITH_NULL ->
          location(LOCATION + "," + Sample.UNKNOWN_PROPERTY_WITH_NULL_TEXT);
      case EXPLICIT_NULL -> location("\"id\":\"l\",\"name\":null");
      case ABSENT -> location("\"id\":\"l\"");
      case UNKNOWN_ENUM -> location(LOCATION + ",\"status\":\"MOVED\"");
      case UNKNOWN_ENUM_IN_LIST -> location(LOCATION + ",\"capabilities\":[\"TELEPATHY\"]");
      case UNKNOWN_ENUM_AS_KEY -> Optional.empty();
      case DECIMAL -> coordinates(Sample.DECIMAL_VALUE);
      case SECRET ->
          Optional.of(
              new Document(
                  ObtainTokenResponse.class, "{\"access_token\":\"" + Sample.SECRET_VALUE + "\"}"));
      case INCOMPLETE -> Optional.of(new Document(Error.class, "{}"));
      case MISTYPED -> location(LOCATION + ",\"timezone\":" + Sample.MISTYPED_VALUE);
      case REPEATED -> location(LOCATION + ",\"id\":\"l2\"");
      case DEEP -> location(LOCATION + ",\"new_field\":" + Sample.DEEP_VALUE);
      case LONG_NUMBER -> coordinates(Sample.LONG_NUMBER_VALUE);
      case CUT_OFF -> Optional.of(new Document(Location.class, "{\"id\":\"t"));
    };
  }

  private static Optional<Document> location(String properties) {
    return Optional.of(new Document(Location.class, "{" + properties + "}"));
  }

  private static Optional<Document> coordinates(String latitude) {
    return Optional.of(new Document(Coordinates.class, "{\"latitude\":" + latitude + "}"));
  }

  @Override
  public Object read(Document document) throws Exception {
    return ObjectMappers.JSON_MAPPER.readValue(document.json(), document.type());
  }

  @Override
  public String write(Object value) throws Exception {
    return ObjectMappers.JSON_MAPPER.writeValueAsString(value);
  }

  @Override
  public List<String> missingNames() {
    return List.of("category", "code");
  }

  @Override
  public Object touchMissing(Object value) {
    return String.valueOf(((Error) value).getCategory());
  }

  @Override
  public String violations(Document incomplete) {
    return "";
  }

  @Override
  public Optional<Copy> copy() {
    List<LocationCapability> given =
        new ArrayList<>(
            List.of(
                LocationCapability.AUTOMATIC_TRANSFERS, LocationCapability.CREDIT_CARD_PROCESSING));
    Location value = Location.builder().capabilities(given).build();
    return Optional.of(new Copy(given, () -> value.getCapabilities().orElseThrow()));
  }

  @Override
  public Optional<Supplier<Object>> buildWithoutAnything() {
    return Optional.empty();
  }

  @Override
  public boolean buildsOnlyWhatIsComplete() {
    Error.CategoryStage first = Error.builder();
    return first != null
        && Arrays.stream(Error.CategoryStage.class.getMethods())
            .noneMatch(method -> method.getName().equals("build"));
  }
}
