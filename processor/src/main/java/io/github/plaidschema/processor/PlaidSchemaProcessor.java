package io.github.plaidschema.processor;

import com.google.auto.service.AutoService;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.processor.discover.CommentDiscovery;
import io.github.plaidschema.processor.discover.Discovery;
import io.github.plaidschema.processor.discover.SchemaDiscovery;
import io.github.plaidschema.processor.discover.UnionDiscovery;
import io.github.plaidschema.processor.emit.GeneratedFile;
import io.github.plaidschema.processor.model.Declaration;
import io.github.plaidschema.processor.reference.ReferencePage;
import io.github.plaidschema.processor.report.Finding;
import io.github.plaidschema.processor.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 *                  +------&gt; findings --report--&gt; compiler messages
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
  private final Set<String> written = new HashSet<>();
  private Optional<Finding> lack = Optional.empty();
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

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<TypeElement> types = rounds.begin(round, List.of(PlaidSchema.class, PlaidUnion.class));
    if (lack.isEmpty() && !types.isEmpty()) {
      lack = new Environment(processingEnv).lack(types.get(0));
      lack.ifPresent(finding -> report.print(List.of(finding)));
    }
    if (lack.isPresent()) {
      return false;
    }
    List<Finding> findings = new ArrayList<>();
    Map<TypeElement, Discovery> discovered = new LinkedHashMap<>();
    types.forEach(type -> discovered.put(type, discover(type)));
    dependencies
        .settle(discovered, json -> written.contains(json.canonicalName()))
        .forEach((type, settled) -> findings.addAll(process(type, settled, round)));
    report.print(findings);
    return false;
  }

  private Discovery discover(TypeElement type) {
    Discovery discovered =
        UnionDiscovery.isUnion(type) ? unions.discover(type) : schemas.discover(type);
    if (discovered instanceof Discovery.Found found) {
      List<Finding> inTheWay = obstacles.of(found.declaration(), type);
      return inTheWay.isEmpty() ? found : new Discovery.Refused(inTheWay);
    }
    return discovered;
  }

  /** One interface, all the way: what is left to say of it comes back. */
  private List<Finding> process(TypeElement type, Discovery discovered, RoundEnvironment round) {
    if (discovered instanceof Discovery.Found found) {
      return write(found, type);
    }
    if (discovered instanceof Discovery.Refused refused) {
      return refused.findings();
    }
    if (round.processingOver()) {
      return Rounds.lastWords(((Discovery.Waiting) discovered).findings(), round);
    }
    rounds.await(type);
    return List.of();
  }

  private List<Finding> write(Discovery.Found found, TypeElement type) {
    Declaration declaration = found.declaration();
    List<GeneratedFile> files = Obstacles.files(declaration);
    List<Finding> findings = new ArrayList<>(found.warnings());
    for (GeneratedFile file : files) {
      written.add(file.name());
      try (Writer source =
          processingEnv.getFiler().createSourceFile(file.name(), type).openWriter()) {
        source.write(file.content());
      } catch (FilerException e) {
        findings.add(
            FileFindings.clash(
                declaration.displayName(),
                file.simpleName(),
                type,
                "Rename one of the two, or take it off the class path"));
      } catch (IOException e) {
        findings.add(
            FileFindings.notWritten(declaration.displayName(), file.simpleName(), type, e));
      }
    }
    if (Boolean.parseBoolean(processingEnv.getOptions().get(ReferencePage.OPTION))) {
      findings.addAll(writePage(declaration, type));
    }
    return findings;
  }

  private List<Finding> writePage(Declaration declaration, TypeElement type) {
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
      return List.of(FileFindings.notWritten(declaration.displayName(), page.path(), type, e));
    }
  }
}
