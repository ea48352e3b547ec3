/** From an OpenAPI document to the interfaces that an SDK author would have written. */
@SuppressWarnings({"requires-automatic", "module"}) // JavaPoet; who reads it is built after it.
module io.github.plaidschema.openapi {
  requires com.palantir.javapoet;
  requires info.picocli;
  requires io.github.plaidschema.model;
  requires java.compiler;
  requires org.snakeyaml.engine;
  requires static org.jspecify;

  exports io.github.plaidschema.openapi;
  exports io.github.plaidschema.openapi.analyze to
      io.github.plaidschema.compatibility;
  exports io.github.plaidschema.openapi.declare to
      io.github.plaidschema.compatibility;
  exports io.github.plaidschema.openapi.report;

  opens io.github.plaidschema.openapi.cli to
      info.picocli;
}
