package io.github.plaidschema.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.models.AccountId;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

class ClassLoaderTest {

  private static final int MOST_COLLECTIONS = 100;

  @Test
  void a_codec_comes_from_the_class_loader_of_its_schema() throws Exception {
    try (URLClassLoader loader = new OwnModels()) {
      Class<?> schema = loader.loadClass(AccountId.class.getName());

      assertThat(schema).isNotSameAs(AccountId.class);
      assertThat(SchemaCodecs.of(schema).orElseThrow().codec().getClass().getClassLoader())
          .isSameAs(loader);
    }
  }

  @Test
  void what_was_found_does_not_keep_a_class_loader_alive() throws Exception {
    WeakReference<ClassLoader> loader = lookUpInAnotherLoader();

    for (int i = 0; i < MOST_COLLECTIONS && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }

    assertThat(loader.get()).isNull();
  }

  private static WeakReference<ClassLoader> lookUpInAnotherLoader() throws Exception {
    try (URLClassLoader loader = new OwnModels()) {
      assertThat(SchemaCodecs.of(loader.loadClass(AccountId.class.getName()))).isPresent();
      return new WeakReference<>(loader);
    }
  }

  /** Loads the models itself, and all else as usual. */
  private static final class OwnModels extends URLClassLoader {
    OwnModels() {
      super(
          new URL[] {AccountId.class.getProtectionDomain().getCodeSource().getLocation()},
          AccountId.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(AccountId.class.getPackageName())) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : findClass(name);
      }
    }
  }
}
