/**
 * What a schema means, said once for the processor, the importer, the testing kit and the
 * compatibility check. Internal: it may change with any version.
 */
module io.github.plaidschema.model {
  requires java.compiler;
  requires org.objectweb.asm;
  requires static org.jspecify;

  exports io.github.plaidschema.model;
  exports io.github.plaidschema.model.classfile;
}
