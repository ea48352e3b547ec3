package io.github.plaidschema.processor;

import static io.github.plaidschema.processor.report.FindingId.GENERATED_TYPE_CLASH;
import static io.github.plaidschema.processor.report.FindingId.NOT_WRITTEN;

import com.google.auto.service.AutoService;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.processor.discover.Discovery;
import io.github.plaidschema.processor.discover.SchemaDiscovery;
import io.github.plaidschema.processor.emit.GeneratedFile;
import io.github.plaidschema.processor.emit.SchemaWriter;
import io.github.plaidschema.processor.model.Schema;
import io.github.plaidschema.processor.report.Finding;
import io.github.plaidschema.processor.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Writes {@code XBuilder} and {@code XJson} for each interface {@code X} that is annotated with
 * {@link PlaidSchema}.
 *
 * <p>The way is one, from left to right:
 *
 * <pre>
 * TypeElement --discover--&gt; Schema --emit--&gt; source files
 *                  |
 *                  +------&gt; findings --report--&gt; compiler messages
 * </pre>
 *
 * <p>This class knows rounds only. An interface that refers to types which do not exist yet is
 * looked at again in the next round, as another processor may have written them; what is missing in
 * the end is reported. A bad interface does not keep the good ones from being written. Nothing is
 * claimed, as other processors may have their own business with the annotations. Each file comes
 * from one interface alone, which is what lets Gradle process incrementally ("isolating").
 */
@AutoService(Processor.class)
public final class PlaidSchemaProcessor extends AbstractProcessor {
  private final Set<String> sources = new HashSet<>();
  private final Set<String> waiting = new LinkedHashSet<>();
  private Report report;
  private SchemaDiscovery discovery;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(PlaidSchema.class.getCanonicalName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    report = new Report(environment.getMessager());
    discovery = new SchemaDiscovery(environment, this::isSource);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    remember(round.getRootElements());
    List<Finding> findings = new ArrayList<>();
    for (TypeElement type : annotatedOrWaiting(round)) {
      findings.addAll(process(type, round.processingOver()));
    }
    report.print(findings);
    return false;
  }

  /** One interface, all the way: what is left to say of it comes back. */
  private List<Finding> process(TypeElement type, boolean isOver) {
    Discovery discovered = discovery.discover(type);
    if (discovered instanceof Discovery.Found found) {
      return write(found, type);
    }
    if (discovered instanceof Discovery.Refused refused) {
      return refused.findings();
    }
    if (isOver) {
      return ((Discovery.Waiting) discovered).missing();
    }
    waiting.add(type.getQualifiedName().toString());
    return List.of();
  }

  private List<Finding> write(Discovery.Found found, TypeElement type) {
    Schema schema = found.schema();
    List<Finding> findings = new ArrayList<>(found.warnings());
    for (GeneratedFile file : SchemaWriter.write(schema)) {
      try (Writer source =
          processingEnv.getFiler().createSourceFile(file.name(), type).openWriter()) {
        source.write(file.content());
      } catch (FilerException e) {
        findings.add(
            new Finding(
                GENERATED_TYPE_CLASH,
                type,
                "%s: %s is to be generated for it, but there is a type of that name already. Rename one of the two."
                    .formatted(schema.displayName(), file.simpleName())));
      } catch (IOException e) {
        findings.add(
            new Finding(
                NOT_WRITTEN,
                type,
                "%s: %s could not be written (%s). See that the folder for generated sources can be written to."
                    .formatted(schema.displayName(), file.simpleName(), e.getMessage())));
      }
    }
    return findings;
  }

  private List<TypeElement> annotatedOrWaiting(RoundEnvironment round) {
    Set<String> names = new LinkedHashSet<>(waiting);
    waiting.clear();
    for (TypeElement type :
        ElementFilter.typesIn(round.getElementsAnnotatedWith(PlaidSchema.class))) {
      names.add(type.getQualifiedName().toString());
    }
    // An element of an earlier round knows nothing of the types that have been written since.
    return names.stream()
        .map(processingEnv.getElementUtils()::getTypeElement)
        .filter(Objects::nonNull)
        .toList();
  }

  private void remember(Set<? extends Element> roots) {
    for (TypeElement root : ElementFilter.typesIn(roots)) {
      sources.add(root.getQualifiedName().toString());
    }
  }

  private boolean isSource(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? isSource(outer)
        : sources.contains(type.getQualifiedName().toString());
  }
}
