/**
 * The annotation processor that turns interfaces into immutable types with builders and JSON
 * codecs.
 */
@SuppressWarnings("requires-automatic") // JavaPoet and auto-common are no named modules yet.
module io.github.plaidschema.processor {
  requires auto.common;
  requires com.palantir.javapoet;
  requires io.github.plaidschema.annotations;
  requires java.compiler;
  requires static com.google.auto.service;

  provides javax.annotation.processing.Processor with
      io.github.plaidschema.processor.PlaidSchemaProcessor;
}
