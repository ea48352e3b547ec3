package io.github.plaidschema.json.generated;

/**
 * The level of this package. Generated code states the level that it was generated for, as it may
 * meet a runtime that is older: then some of what it calls is not there.
 *
 * @since 0.1.0
 */
public final class GeneratedCode {

  /** The level of this runtime. It grows by one with each release that adds to this package. */
  public static final int LEVEL = 1;

  private GeneratedCode() {}

  /**
   * Checks what generated code states.
   *
   * @param level the level that the code was generated for
   * @param version the first version of the runtime with that level
   * @param codec the class that was generated
   * @throws LinkageError naming the class, both versions and what to do if this runtime is older
   */
  static void requireLevel(int level, String version, Class<?> codec) {
    if (level > LEVEL) {
      throw tooOld(level, version, codec, GeneratedCode.class.getPackage());
    }
  }

  private static LinkageError tooOld(int level, String version, Class<?> codec, Package runtime) {
    String own = runtime.getImplementationVersion();
    return new LinkageError(
        codec.getName()
            + " was generated for version "
            + version
            + " of plaid-schema-runtime or newer (level "
            + level
            + "), but finds version "
            + (own == null ? "unknown" : own)
            + " (level "
            + LEVEL
            + "): align them, for example by plaid-schema-runtime "
            + version
            + " in the build of the program");
  }
}
