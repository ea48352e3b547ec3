package io.github.plaidschema.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.processor.discover.CommentDiscovery;
import io.github.plaidschema.processor.discover.Discovery;
import io.github.plaidschema.processor.discover.GeneratedTypes;
import io.github.plaidschema.processor.discover.SchemaDiscovery;
import io.github.plaidschema.processor.discover.UnionDiscovery;
import io.github.plaidschema.processor.emit.GeneratedFile;
import io.github.plaidschema.processor.emit.PlaceholderWriter;
import io.github.plaidschema.processor.model.Declaration;
import io.github.plaidschema.processor.model.GeneratedNames;
import io.github.plaidschema.processor.reference.ReferencePage;
import io.github.plaidschema.processor.report.Diagnostic;
import io.github.plaidschema.processor.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Writes {@code XBuilder} and {@code XJson} for each interface {@code X} that is annotated with
 * {@link PlaidSchema}, and {@code XJson} and {@code XVisitor} for each with {@link PlaidUnion}.
 *
 * <p>The way is one, from left to right:
 *
 * <pre>
 * TypeElement --discover--&gt; Schema or Union --emit--&gt; source files
 *                  |
 *                  +------&gt; diagnostics --report--&gt; compiler messages
 * </pre>
 *
 * <p>This class knows rounds only. An interface that refers to types which do not exist yet is
 * looked at again in the next round, as another processor may have written them; what is missing in
 * the end is reported. A bad interface does not keep the good ones from being written. Nothing is
 * claimed, as other processors may have their own business with the annotations. Each file comes
 * from one interface alone, which is what lets Gradle process incrementally ("isolating").
 *
 * <p>With the option {@value ReferencePage#OPTION}, it also writes a page of Markdown for each
 * interface, among the generated sources.
 */
@AutoService(Processor.class)
public final class PlaidSchemaProcessor extends AbstractProcessor {
  private static final List<Class<? extends Annotation>> ANNOTATIONS =
      List.of(PlaidSchema.class, PlaidUnion.class);

  private final Set<String> written = new HashSet<>();
  private final Set<String> placeheld = new HashSet<>();
  private final Set<String> seen = new TreeSet<>();
  private Optional<Diagnostic> lack = Optional.empty();
  private Rounds rounds;
  private Report report;
  private Obstacles obstacles;
  private Dependencies dependencies;
  private SchemaDiscovery schemas;
  private UnionDiscovery unions;
  private CommentDiscovery comments;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(PlaidSchema.class.getCanonicalName(), PlaidUnion.class.getCanonicalName());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(ReferencePage.OPTION);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    rounds = new Rounds(environment.getElementUtils());
    report = new Report(environment.getMessager());
    schemas = new SchemaDiscovery(environment, rounds::isSource);
    unions = new UnionDiscovery(schemas);
    obstacles = new Obstacles(rounds);
    dependencies = new Dependencies(environment.getElementUtils(), rounds::isSource);
    comments = new CommentDiscovery(environment);
  }

  /** Whether a round has anything to process here. */
  static boolean isInvolved(RoundEnvironment round) {
    return ANNOTATIONS.stream()
        .anyMatch(annotation -> !round.getElementsAnnotatedWith(annotation).isEmpty());
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<TypeElement> types = rounds.begin(round, ANNOTATIONS);
    if (lack.isEmpty() && !types.isEmpty()) {
      lack = new Environment(processingEnv).lack(types.get(0));
      lack.ifPresent(diagnostic -> report.print(List.of(diagnostic)));
    }
    if (lack.isPresent()) {
      return false;
    }
    Map<TypeElement, Discovery> discovered = new LinkedHashMap<>();
    types.forEach(type -> discovered.put(type, discover(type)));
    types.forEach(type -> seen.add(nameOf(type)));
    process(dependencies.settle(discovered, json -> written.contains(json.canonicalName())), round);
    return false;
  }

  /**
   * Writes what can be written. Errors wait for the next round if there is one because of that:
   * with an error, compilers show everything that did not exist in the round in which it is raised.
   */
  private void process(Map<TypeElement, Discovery> settled, RoundEnvironment round) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    boolean writes = false;
    for (Map.Entry<TypeElement, Discovery> each : settled.entrySet()) {
      if (each.getValue() instanceof Discovery.Found found) {
        diagnostics.addAll(write(found, each.getKey()));
        writes = true;
      } else if (!round.processingOver()) {
        writes |= writePlaceholders(each.getKey(), each.getValue());
      }
    }
    boolean isAnotherToCome = writes && !round.processingOver();
    settled.forEach(
        (type, discovery) -> {
          if (isAnotherToCome && !(discovery instanceof Discovery.Found)) {
            rounds.await(type);
          } else {
            diagnostics.addAll(leftToSay(type, discovery, round));
          }
        });
    if (round.processingOver()) {
      diagnostics.addAll(Rounds.lastWords(misnamed(), round));
    }
    report.print(diagnostics);
  }

  private Discovery discover(TypeElement type) {
    Discovery discovered =
        UnionDiscovery.isUnion(type) ? unions.discover(type) : schemas.discover(type);
    // What has a placeholder is not written in a later round, and needs no room.
    if (discovered instanceof Discovery.Found found && !placeheld.contains(nameOf(type))) {
      List<Diagnostic> inTheWay = obstacles.of(found.declaration(), type);
      return inTheWay.isEmpty() ? found : new Discovery.Rejected(inTheWay);
    }
    return discovered;
  }

  private List<Diagnostic> leftToSay(
      TypeElement type, Discovery discovered, RoundEnvironment round) {
    if (discovered instanceof Discovery.Found) {
      return List.of();
    }
    if (discovered instanceof Discovery.Rejected rejected) {
      return rejected.diagnostics();
    }
    if (round.processingOver()) {
      return Rounds.lastWords(((Discovery.Waiting) discovered).diagnostics(), round);
    }
    rounds.await(type);
    return List.of();
  }

  private List<Diagnostic> write(Discovery.Found found, TypeElement type) {
    Declaration declaration = found.declaration();
    List<GeneratedFile> files = Obstacles.files(declaration);
    List<Diagnostic> diagnostics = new ArrayList<>(found.warnings());
    for (GeneratedFile file : files) {
      written.add(file.name());
      try (Writer source =
          processingEnv.getFiler().createSourceFile(file.name(), type).openWriter()) {
        source.write(file.content());
      } catch (FilerException e) {
        diagnostics.add(
            FileDiagnostics.clash(
                declaration.displayName(),
                file.simpleName(),
                type,
                "Rename one of the two, or take it off the class path"));
      } catch (IOException e) {
        diagnostics.add(
            FileDiagnostics.notWritten(declaration.displayName(), file.simpleName(), type, e));
      }
    }
    if (Boolean.parseBoolean(processingEnv.getOptions().get(ReferencePage.OPTION))) {
      diagnostics.addAll(writePage(declaration, type));
    }
    return diagnostics;
  }

  private static String nameOf(TypeElement type) {
    return type.getQualifiedName().toString();
  }

  /** What methods call the generated types by names that these do not have. */
  private List<Diagnostic> misnamed() {
    return GeneratedTypes.misnamedIn(
        seen.stream()
            .map(processingEnv.getElementUtils()::getTypeElement)
            .filter(Objects::nonNull)
            .toList());
  }

  /** Writes what an interface with errors mentions of what would be generated for it. */
  private boolean writePlaceholders(TypeElement type, Discovery discovered) {
    Set<ClassName> missing =
        discovered instanceof Discovery.Rejected
            ? GeneratedTypes.missingIn(type)
            : GeneratedTypes.missingInAccessors(type);
    boolean writes = false;
    for (ClassName name : missing) {
      PlaceholderWriter writer =
          new PlaceholderWriter(ClassName.get(type), GeneratedTypes.isPublic(type));
      boolean isCodec = name.equals(GeneratedNames.json(ClassName.get(type)));
      GeneratedFile file = isCodec ? writer.json(name) : writer.builder(name);
      writes |= isWritten(file, type);
    }
    if (writes) {
      placeheld.add(nameOf(type));
    }
    return writes;
  }

  /** Where a placeholder cannot be written, the compiler says that the type does not exist. */
  private boolean isWritten(GeneratedFile placeholder, TypeElement type) {
    try (Writer source =
        processingEnv.getFiler().createSourceFile(placeholder.name(), type).openWriter()) {
      source.write(placeholder.content());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private List<Diagnostic> writePage(Declaration declaration, TypeElement type) {
    ReferencePage page = ReferencePage.of(declaration, comments.discover(type, declaration));
    String path = ReferencePage.FOLDER + "/" + page.path();
    try (OutputStream file =
        processingEnv
            .getFiler()
            .createResource(StandardLocation.SOURCE_OUTPUT, "", path, type)
            .openOutputStream()) {
      file.write(page.content().getBytes(StandardCharsets.UTF_8));
      return List.of();
    } catch (IOException e) {
      return List.of(FileDiagnostics.notWritten(declaration.displayName(), page.path(), type, e));
    }
  }
}
