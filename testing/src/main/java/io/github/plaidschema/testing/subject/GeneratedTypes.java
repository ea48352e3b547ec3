package io.github.plaidschema.testing.subject;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.model.GeneratedClass;
import io.github.plaidschema.testing.describe.ClassFiles;
import io.github.plaidschema.testing.describe.SchemaDescriber;
import io.github.plaidschema.testing.describe.SchemaDescription;
import io.github.plaidschema.testing.describe.TypeDescription;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/**
 * Finds what was generated for the schemas of a class loader, also where it is not public: {@code
 * XJson.CODEC} and {@code XBuilder}.
 */
public final class GeneratedTypes {
  private final ClassLoader loader;
  private final SchemaDescriber describer;

  public GeneratedTypes(ClassLoader loader) {
    this.loader = loader;
    this.describer = new SchemaDescriber(ClassFiles.of(loader));
  }

  /** Those of the class loader of a type. */
  public static GeneratedTypes of(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return new GeneratedTypes(loader == null ? ClassLoader.getSystemClassLoader() : loader);
  }

  /** Those of a jar or a folder, which is loaded unless {@code parent} sees its classes already. */
  @SuppressWarnings("resource") // Open as long as its classes are, which nobody knows the end of.
  public static GeneratedTypes of(Path jarOrFolder, ClassLoader parent) {
    try {
      return new GeneratedTypes(
          new URLClassLoader(new URL[] {jarOrFolder.toUri().toURL()}, parent));
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  public SchemaDescriber describer() {
    return describer;
  }

  /**
   * A class.
   *
   * @throws BrokenTypeException if there is none
   */
  public Class<?> type(String binaryName) {
    try {
      return Class.forName(binaryName, true, loader);
    } catch (ClassNotFoundException e) {
      throw new BrokenTypeException(
          binaryName + " is not there: was the annotation processor run?", e);
    }
  }

  /**
   * The codec of a schema or a union.
   *
   * @throws BrokenTypeException if there is none
   */
  @SuppressWarnings("unchecked") // Only values are written with it that are of its type.
  public JsonCodec<Object> codec(TypeDescription type) {
    Class<?> json = type(type.generatedStem() + GeneratedClass.JSON.suffix());
    try {
      Object codec = Reflection.accessible(json.getDeclaredField("CODEC")).get(null);
      if (codec instanceof JsonCodec<?> found) {
        return (JsonCodec<Object>) found;
      }
      throw new BrokenTypeException(json.getName() + ".CODEC is not a codec");
    } catch (ReflectiveOperationException e) {
      throw new BrokenTypeException(json.getName() + " has no CODEC", e);
    }
  }

  /**
   * What is generated for a schema, and what it says.
   *
   * @throws BrokenTypeException if a part is missing
   */
  public SchemaSubject subject(SchemaDescription schema) {
    Class<?> builder = type(schema.generatedStem() + GeneratedClass.BUILDER.suffix());
    return new SchemaSubject(schema, type(schema.binaryName()), codec(schema), builder);
  }

  /**
   * An instance of a codec of the author's own.
   *
   * @throws BrokenTypeException if none can be made
   */
  JsonCodec<?> authorsCodec(String binaryName) {
    try {
      return (JsonCodec<?>)
          Reflection.accessible(type(binaryName).getDeclaredConstructor()).newInstance();
    } catch (ReflectiveOperationException e) {
      throw new BrokenTypeException(binaryName + " cannot be made", e);
    }
  }
}
