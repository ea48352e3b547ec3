package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.processor.model.Schema;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code XJson}: the codec, which has the value class do the work. */
final class CodecEmitter {
  private final SchemaLayout layout;
  private final Schema schema;

  CodecEmitter(SchemaLayout layout) {
    this.layout = layout;
    this.schema = layout.schema();
  }

  TypeSpec.Builder codec() {
    CodecClass codecClass = new CodecClass(schema.type(), schema.names().json());
    return codecClass
        .declaration()
        .addJavadoc("Reads and writes {@link $T} as JSON.\n", schema.type())
        .addFields(names())
        .addMethod(read(codecClass))
        .addMethod(write(codecClass));
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * /** The name of {&#64;link Link#userId()} in JSON. *&#47;
   * public static final String USER_ID = "user_id";
   * </pre>
   */
  private List<FieldSpec> names() {
    if (schema.form() == Schema.Form.WHOLE_VALUE) {
      return List.of();
    }
    NameAllocator constants = new NameAllocator();
    constants.newName(CodecClass.INSTANCE);
    return schema.fields().stream()
        .map(
            field ->
                FieldSpec.builder(
                        String.class,
                        constants.newName(SchemaLayout.constantName(field.property())),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                    .addJavadoc(
                        "The name of {@link $T#$L()} in JSON.\n", schema.type(), field.accessor())
                    .initializer("$L", Literals.of(field.jsonName()))
                    .build())
        .toList();
  }

  /** {@code return XBuilder.Value.read(in);}. */
  private MethodSpec read(CodecClass codecClass) {
    return codecClass
        .read()
        .addStatement("return $T.$N(in)", schema.names().value(), layout.read())
        .build();
  }

  /** {@code XBuilder.Value.of(value).write(out);}. */
  private MethodSpec write(CodecClass codecClass) {
    return codecClass
        .write()
        .addStatement("$T.$N(value).$N(out)", schema.names().value(), layout.of(), layout.write())
        .build();
  }
}
