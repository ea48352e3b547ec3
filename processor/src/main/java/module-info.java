/**
 * The annotation processor that turns interfaces into immutable types with builders and JSON
 * codecs.
 */
@SuppressWarnings("requires-automatic") // JavaPoet, auto-common, MapStruct: no named modules yet.
module io.github.plaidschema.processor {
  requires auto.common;
  requires com.palantir.javapoet;
  requires io.github.plaidschema.annotations;
  requires io.github.plaidschema.model;
  requires java.compiler;
  requires static com.google.auto.service;
  requires static org.mapstruct.processor;

  provides javax.annotation.processing.Processor with
      io.github.plaidschema.processor.PlaidClientProcessor,
      io.github.plaidschema.processor.PlaidSchemaProcessor;
}
