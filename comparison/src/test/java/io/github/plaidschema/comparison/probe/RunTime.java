package io.github.plaidschema.comparison.probe;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose code runs when a document is read: that which is on the stack when it is rejected. */
final class RunTime {
  private static final List<String> OF_THE_JDK_AND_THE_TESTS =
      List.of(
          "java.",
          "jdk.",
          "org.junit.",
          "org.apache.maven.",
          "io.github.plaidschema.comparison.PageTest",
          "io.github.plaidschema.comparison.probe.",
          "io.github.plaidschema.comparison.peer.");
  private static final List<String> REFLECTION =
      List.of(
          "java/lang/reflect/Constructor", "java/lang/reflect/Field", "java/lang/reflect/Method");

  private RunTime() {}

  static Support dependencies(Peer peer) {
    return peer.document(Sample.CUT_OFF)
        .map(document -> classesThatRead(peer, document))
        .map(classes -> Support.of(classes.stream().allMatch(name -> isOwn(peer, name))))
        .orElse(Support.NOT_ASKED);
  }

  /** No if a class that reads uses it, partly if another one of the same jar does. */
  static Support reflection(Peer peer) throws Exception {
    Optional<Document> document = peer.document(Sample.CUT_OFF);
    List<Class<?>> classes = new ArrayList<>(peer.generated());
    for (String name :
        document.isEmpty() ? Set.<String>of() : classesThatRead(peer, document.get())) {
      classes.add(Class.forName(name));
    }
    boolean inTheirJars = false;
    for (Class<?> type : classes) {
      if (reflects(type)) {
        return Support.NO;
      }
      Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      inTheirJars |= place.toString().endsWith(".jar") && reflects(place);
    }
    return inTheirJars ? Support.PARTLY : Support.YES;
  }

  private static boolean isOwn(Peer peer, String className) {
    return peer.packages().stream().anyMatch(className::startsWith);
  }

  private static Set<String> classesThatRead(Peer peer, Document cutOff) {
    Throwable rejection = rejection(peer, cutOff);
    Set<String> names =
        Stream.iterate(rejection, each -> each != null, Throwable::getCause)
            .flatMap(each -> Arrays.stream(each.getStackTrace()))
            .map(StackTraceElement::getClassName)
            .filter(name -> OF_THE_JDK_AND_THE_TESTS.stream().noneMatch(name::startsWith))
            .collect(Collectors.toCollection(TreeSet::new));
    if (names.isEmpty()) {
      throw new AssertionError(peer.name() + " is not on the stack", rejection);
    }
    return names;
  }

  private static Throwable rejection(Peer peer, Document cutOff) {
    try {
      peer.read(cutOff);
    } catch (Exception e) {
      return e;
    }
    throw new AssertionError(peer.name() + " reads " + cutOff.json());
  }

  private static boolean reflects(Path jar) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of());
        Stream<Path> files = Files.walk(inside.getPath("/"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        if (reflects(Files.readAllBytes(file))) {
          return true;
        }
      }
      return false;
    }
  }

  private static boolean reflects(Class<?> type) throws IOException {
    String resource = "/" + type.getName().replace('.', '/') + ".class";
    try (var bytes = type.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new AssertionError(resource);
      }
      return reflects(bytes.readAllBytes());
    }
  }

  /** Whether a class file names a class with which reflection reads, writes or calls. */
  private static boolean reflects(byte[] classFile) {
    String text = new String(classFile, ISO_8859_1);
    return REFLECTION.stream().anyMatch(text::contains);
  }
}
