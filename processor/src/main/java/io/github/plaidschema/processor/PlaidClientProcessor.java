package io.github.plaidschema.processor;

import com.google.auto.service.AutoService;
import io.github.plaidschema.api.PlaidClient;
import io.github.plaidschema.processor.discover.ClientDiscovery;
import io.github.plaidschema.processor.discover.SchemaDiscovery;
import io.github.plaidschema.processor.emit.ClientWriter;
import io.github.plaidschema.processor.emit.GeneratedFile;
import io.github.plaidschema.processor.model.ApiClient;
import io.github.plaidschema.processor.report.Diagnostic;
import io.github.plaidschema.processor.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes {@code XClient} for each interface {@code X} that is annotated with {@link PlaidClient},
 * by the same way as {@link PlaidSchemaProcessor} and by its rules: a file comes from one interface
 * alone, nothing is claimed, and what does not exist yet is waited for.
 */
@AutoService(Processor.class)
public final class PlaidClientProcessor extends AbstractProcessor {

  private Rounds rounds;
  private Report report;
  private ClientDiscovery clients;
  private boolean isLacking;

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
    rounds = new Rounds(environment.getElementUtils());
    report = new Report(environment.getMessager());
    clients = new ClientDiscovery(environment, new SchemaDiscovery(environment, rounds::isSource));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<TypeElement> types = rounds.begin(round, List.of(PlaidClient.class));
    if (!isLacking && !types.isEmpty()) {
      checkEnvironment(types.get(0), round);
    }
    if (isLacking) {
      return false;
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (TypeElement type : types) {
      diagnostics.addAll(process(type, round));
    }
    report.print(diagnostics);
    return false;
  }

  /** What schemas need as well is said of them, if there are any. */
  private void checkEnvironment(TypeElement type, RoundEnvironment round) {
    Environment environment = new Environment(processingEnv);
    Optional<Diagnostic> shared = environment.lack(type);
    Optional<Diagnostic> lack = shared.or(() -> environment.lackOfClients(type));
    isLacking = lack.isPresent();
    if (shared.isEmpty() || !PlaidSchemaProcessor.isInvolved(round)) {
      lack.ifPresent(diagnostic -> report.print(List.of(diagnostic)));
    }
  }

  private List<Diagnostic> process(TypeElement type, RoundEnvironment round) {
    ClientDiscovery.Result result = clients.discover(type);
    if (result.api().isPresent()) {
      return write(result.api().get(), type);
    }
    if (result.waits() && !round.processingOver()) {
      rounds.await(type);
      return List.of();
    }
    return Rounds.lastWords(result.diagnostics(), round);
  }

  private List<Diagnostic> write(ApiClient api, TypeElement type) {
    GeneratedFile file = ClientWriter.write(api);
    String name = String.join(".", api.type().simpleNames());
    if (rounds.isSource(file.name())) {
      return List.of(clash(name, file, type));
    }
    try (Writer source =
        processingEnv.getFiler().createSourceFile(file.name(), type).openWriter()) {
      source.write(file.content());
      return List.of();
    } catch (FilerException e) {
      return List.of(clash(name, file, type));
    } catch (IOException e) {
      return List.of(FileDiagnostics.notWritten(name, file.simpleName(), type, e));
    }
  }

  private static Diagnostic clash(String name, GeneratedFile file, TypeElement type) {
    return FileDiagnostics.clash(name, file.simpleName(), type, "Rename one of the two");
  }
}
