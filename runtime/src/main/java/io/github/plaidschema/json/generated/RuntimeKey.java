package io.github.plaidschema.json.generated;

/**
 * What only the runtime has. The methods of a generated class that take one cannot be among those
 * that a schema's interface declares, whatever it calls them.
 *
 * @since 0.1.0
 */
public final class RuntimeKey {

  static final RuntimeKey KEY = new RuntimeKey();

  private RuntimeKey() {}
}
