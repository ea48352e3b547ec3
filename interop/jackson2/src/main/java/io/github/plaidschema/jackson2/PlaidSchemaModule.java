package io.github.plaidschema.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import io.github.plaidschema.lookup.bridge.BridgeCodecs;
import java.util.Objects;

/**
 * Has Jackson 2 read and write schema types, {@code JsonValue} and {@code OpenEnum}, as whole
 * documents and inside types of the user's own, as their codecs do.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new PlaidSchemaModule()).build();
 * }</pre>
 *
 * <p>A document that a codec rejects is a {@code JsonMappingException} whose cause is the {@code
 * JsonException}. Type ids of polymorphic types are neither written for schema types nor looked for
 * where one is declared.
 *
 * <p>A mapper with this module stays serializable, as Jackson's mappers are.
 *
 * @since 0.1.0
 */
public final class PlaidSchemaModule extends Module {

  private final BridgeCodecs codecs;

  /** For all schema types that are public. */
  public PlaidSchemaModule() {
    this(BridgeCodecs.found());
  }

  /** With these codecs, limits and strictness. */
  public PlaidSchemaModule(BridgeCodecs codecs) {
    this.codecs = Objects.requireNonNull(codecs, "codecs");
  }

  @Override
  public String getModuleName() {
    return "plaid-schema";
  }

  /** Unknown: Jackson asks for it, and uses it for nothing. */
  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new SchemaSerializers.OfValues(codecs));
    context.addKeySerializers(new SchemaSerializers.OfKeys(codecs));
    context.addDeserializers(new SchemaDeserializers.OfValues(codecs));
    context.addKeyDeserializers(new SchemaDeserializers.OfKeys(codecs));
  }
}
