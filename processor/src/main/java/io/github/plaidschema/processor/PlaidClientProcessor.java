package io.github.plaidschema.processor;

import static io.github.plaidschema.processor.report.FindingId.GENERATED_TYPE_CLASH;
import static io.github.plaidschema.processor.report.FindingId.MISSING_TYPE;
import static io.github.plaidschema.processor.report.FindingId.NOT_WRITTEN;

import com.google.auto.service.AutoService;
import io.github.plaidschema.api.PlaidClient;
import io.github.plaidschema.processor.discover.ClientDiscovery;
import io.github.plaidschema.processor.discover.SchemaDiscovery;
import io.github.plaidschema.processor.emit.ClientWriter;
import io.github.plaidschema.processor.emit.GeneratedFile;
import io.github.plaidschema.processor.model.ApiClient;
import io.github.plaidschema.processor.report.Finding;
import io.github.plaidschema.processor.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
 * Writes {@code XClient} for each interface {@code X} that is annotated with {@link PlaidClient},
 * by the same way as {@link PlaidSchemaProcessor} and by its rules: a file comes from one interface
 * alone, nothing is claimed, and what does not exist yet is waited for.
 */
@AutoService(Processor.class)
public final class PlaidClientProcessor extends AbstractProcessor {

  private final Set<String> sources = new HashSet<>();
  private final Set<String> waiting = new TreeSet<>();
  private Report report;
  private ClientDiscovery clients;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(PlaidClient.class.getCanonicalName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    report = new Report(environment.getMessager());
    clients = new ClientDiscovery(environment, new SchemaDiscovery(environment, this::isSource));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement root : ElementFilter.typesIn(round.getRootElements())) {
      sources.add(root.getQualifiedName().toString());
    }
    List<Finding> findings = new ArrayList<>();
    for (TypeElement type : annotatedOrWaiting(round)) {
      findings.addAll(process(type, round));
    }
    report.print(findings);
    return false;
  }

  private List<Finding> process(TypeElement type, RoundEnvironment round) {
    ClientDiscovery.Result result = clients.discover(type);
    if (result.api().isPresent()) {
      return write(result.api().get(), type);
    }
    if (result.waits() && !round.processingOver()) {
      waiting.add(type.getQualifiedName().toString());
      return List.of();
    }
    boolean isCutShort = round.processingOver() && round.errorRaised();
    return result.findings().stream()
        .filter(finding -> !(isCutShort && finding.id() == MISSING_TYPE))
        .toList();
  }

  private List<Finding> write(ApiClient api, TypeElement type) {
    GeneratedFile file = ClientWriter.write(api);
    String name = String.join(".", api.type().simpleNames());
    if (sources.contains(file.name())) {
      return List.of(clash(name, file, type));
    }
    try (Writer source =
        processingEnv.getFiler().createSourceFile(file.name(), type).openWriter()) {
      source.write(file.content());
      return List.of();
    } catch (FilerException e) {
      return List.of(clash(name, file, type));
    } catch (IOException e) {
      return List.of(
          new Finding(
              NOT_WRITTEN,
              type,
              "%s: %s could not be written (%s). See that the folder for generated sources can be written to."
                  .formatted(name, file.simpleName(), e.getMessage())));
    }
  }

  private static Finding clash(String name, GeneratedFile file, TypeElement type) {
    return new Finding(
        GENERATED_TYPE_CLASH,
        type,
        "%s: %s is to be generated for it, but there is a type of that name already. Rename one of the two."
            .formatted(name, file.simpleName()));
  }

  private List<TypeElement> annotatedOrWaiting(RoundEnvironment round) {
    Set<String> names = new TreeSet<>(waiting);
    waiting.clear();
    for (TypeElement type :
        ElementFilter.typesIn(round.getElementsAnnotatedWith(PlaidClient.class))) {
      names.add(type.getQualifiedName().toString());
    }
    return names.stream()
        .map(processingEnv.getElementUtils()::getTypeElement)
        .filter(Objects::nonNull)
        .toList();
  }

  private boolean isSource(TypeElement type) {
    Element outer = type.getEnclosingElement();
    return outer instanceof TypeElement enclosing
        ? isSource(enclosing)
        : sources.contains(type.getQualifiedName().toString());
  }
}
