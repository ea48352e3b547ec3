package sdk.events;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.json.UnknownVariant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An event, which two properties tell. */
@PlaidUnion(
    discriminator = {"event_type", "event code"},
    mapping = {
      @PlaidUnion.Mapping(
          value = {"ITEM", "ERROR"},
          variant = ItemError.class),
      @PlaidUnion.Mapping(
          value = {"ASSETS", "ERROR"},
          variant = AssetsError.class),
      @PlaidUnion.Mapping(
          value = {"ITEM", "R\"eady\" é"},
          variant = Event.Ready.class),
      @PlaidUnion.Mapping(
          value = {"ASSETS", "READY"},
          variant = Event.Ready.class),
      @PlaidUnion.Mapping(
          value = {"ASSETS", "GONE"},
          variant = Event.Gone.class),
      @PlaidUnion.Mapping(
          value = {"ASSETS", "LOST"},
          variant = Event.Gone.class)
    })
public sealed interface Event
    permits ItemError, AssetsError, Event.Ready, Event.Gone, Event.Plain, Event.Unknown {

  /** The kinds of events that are known. */
  enum Type {
    @io.github.plaidschema.JsonName("ITEM")
    ITEM,
    @io.github.plaidschema.JsonName("ASSETS")
    ASSETS
  }

  /** Two pairs, in which nothing is the same. */
  @PlaidSchema
  non-sealed interface Ready extends Event {
    String eventType();

    @io.github.plaidschema.JsonName("event code")
    Optional<String> code();
  }

  /** Two pairs, in which the type is the same. */
  @PlaidSchema
  non-sealed interface Gone extends Event {
    Type eventType();

    @io.github.plaidschema.JsonName("event code")
    @Nullable String code();
  }

  /** A list in place of an object. */
  @PlaidSchema
  non-sealed interface Plain extends Event {
    @io.github.plaidschema.WholeValue
    List<String> texts();
  }

  /** Whatever else happened. */
  non-sealed interface Unknown extends Event, UnknownVariant {}
}
