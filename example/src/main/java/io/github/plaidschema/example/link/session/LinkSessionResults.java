package io.github.plaidschema.example.link.session;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a Link session achieved, by kind. */
@PlaidSchema
public interface LinkSessionResults {

  /** The Items added. */
  List<LinkSessionItemAddResult> itemAddResults();

  /** The Plaid Check Items added. */
  List<LinkSessionCraItemAddResult> craItemAddResults();

  /** The Plaid Check Items updated. */
  List<LinkSessionCraUpdateResult> craUpdateResults();

  /** Income verified from bank accounts. */
  List<LinkSessionBankIncomeResult> bankIncomeResults();

  /** Income verified with payroll providers. */
  List<LinkSessionPayrollIncomeResult> payrollIncomeResults();

  /** Income verified from uploaded documents. */
  @Nullable CreditSessionDocumentIncomeResult documentIncomeResults();

  /** Documents uploaded to Plaid Check. */
  Optional<LinkSessionCraDocumentUploadResult> craDocumentUploadResults();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkSessionResultsBuilder builder() {
    return LinkSessionResultsBuilder.create();
  }
}
