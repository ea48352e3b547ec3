/** Compares two versions of the same schemas, as compiled or as an OpenAPI document has them. */
module io.github.plaidschema.compatibility {
  requires transitive io.github.plaidschema.model;
  requires io.github.plaidschema.runtime;
  requires org.objectweb.asm;
  requires org.objectweb.asm.tree;
  requires static info.picocli;
  requires static transitive io.github.plaidschema.openapi;
  requires static org.jspecify;

  exports io.github.plaidschema.compatibility;
  exports io.github.plaidschema.compatibility.compare;
  exports io.github.plaidschema.compatibility.describe;
  exports io.github.plaidschema.compatibility.report;

  opens io.github.plaidschema.compatibility.cli to
      info.picocli;
}
