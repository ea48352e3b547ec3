package io.github.plaidschema.benchmarks.model.schema;

import io.github.plaidschema.JsonName;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.OpenEnum;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plaid Schema's models of {@code /link/token/get}. */
public interface LinkTokenGet {

  @PlaidSchema
  interface LinkTokenGetResponse {
    @Sensitive
    String linkToken();

    @Nullable OffsetDateTime createdAt();

    @Nullable OffsetDateTime expiration();

    Optional<List<LinkTokenGetSessionsResponse>> linkSessions();

    LinkTokenGetMetadataResponse metadata();

    Optional<String> userId();

    String requestId();
  }

  @PlaidSchema
  interface LinkTokenGetSessionsResponse {
    String linkSessionId();

    Optional<OffsetDateTime> startedAt();

    Optional<OffsetDateTime> finishedAt();

    Optional<LinkSessionSuccess> onSuccess();

    Optional<LinkSessionExitDeprecated> onExit();

    Optional<LinkSessionExit> exit();

    Optional<List<LinkEvent>> events();

    Optional<LinkSessionResults> results();
  }

  @PlaidSchema
  interface LinkSessionSuccess {
    @Sensitive
    String publicToken();

    @Nullable LinkSessionSuccessMetadata metadata();
  }

  @PlaidSchema
  interface LinkSessionSuccessMetadata {
    Optional<LinkSessionSuccessMetadataInstitution> institution();

    Optional<List<LinkSessionSuccessMetadataAccount>> accounts();

    Optional<String> linkSessionId();

    Optional<OpenEnum<LinkSessionSuccessMetadataTransferStatus>> transferStatus();
  }

  @PlaidSchema
  interface LinkSessionSuccessMetadataInstitution {
    Optional<String> name();

    Optional<String> institutionId();
  }

  @PlaidSchema
  interface LinkSessionSuccessMetadataAccount {
    Optional<String> id();

    Optional<String> name();

    Optional<String> mask();

    Optional<String> type();

    Optional<String> subtype();

    Optional<String> verificationStatus();

    Optional<String> classType();
  }

  enum LinkSessionSuccessMetadataTransferStatus {
    @JsonName("COMPLETE")
    COMPLETE,
    @JsonName("INCOMPLETE")
    INCOMPLETE
  }

  @PlaidSchema
  interface LinkSessionExitDeprecated {
    Shared.@Nullable PlaidError error();

    @Nullable LinkSessionExitMetadata metadata();
  }

  @PlaidSchema
  interface LinkSessionExitMetadata {
    Optional<LinkSessionExitMetadataInstitution> institution();

    Optional<String> status();

    Optional<String> linkSessionId();

    Optional<String> requestId();
  }

  @PlaidSchema
  interface LinkSessionExitMetadataInstitution {
    Optional<String> name();

    Optional<String> institutionId();
  }

  @PlaidSchema
  interface LinkSessionExit {
    Shared.@Nullable PlaidError error();

    @Nullable LinkSessionExitMetadata metadata();
  }

  @PlaidSchema
  interface LinkEvent {
    String eventName();

    String timestamp();

    String eventId();

    LinkEventMetadata eventMetadata();
  }

  @PlaidSchema
  interface LinkEventMetadata {
    Optional<String> errorCode();

    Optional<String> errorMessage();

    Optional<String> errorType();

    Optional<String> exitStatus();

    Optional<String> institutionId();

    Optional<String> institutionName();

    Optional<String> institutionSearchQuery();

    Optional<String> requestId();

    Optional<String> mfaType();

    Optional<String> viewName();

    Optional<String> selection();

    Optional<String> brandName();

    Optional<String> matchReason();

    @Sensitive
    Optional<String> routingNumber();

    Optional<String> accountNumberMask();
  }

  @PlaidSchema
  interface LinkSessionResults {
    List<LinkSessionItemAddResult> itemAddResults();

    List<LinkSessionCraItemAddResult> craItemAddResults();

    List<LinkSessionCraUpdateResult> craUpdateResults();

    List<LinkSessionBankIncomeResult> bankIncomeResults();

    List<LinkSessionPayrollIncomeResult> payrollIncomeResults();

    @Nullable CreditSessionDocumentIncomeResult documentIncomeResults();

    Optional<LinkSessionCraDocumentUploadResult> craDocumentUploadResults();
  }

  @PlaidSchema
  interface LinkSessionItemAddResult {
    @Sensitive
    String publicToken();

    List<LinkSessionSuccessMetadataAccount> accounts();

    @Nullable LinkSessionSuccessMetadataInstitution institution();
  }

  @PlaidSchema
  interface LinkSessionCraItemAddResult {
    String itemId();

    List<LinkSessionSuccessMetadataAccount> accounts();

    @Nullable LinkSessionSuccessMetadataInstitution institution();
  }

  @PlaidSchema
  interface LinkSessionCraUpdateResult {
    String itemId();

    List<LinkSessionSuccessMetadataAccount> accounts();

    @Nullable LinkSessionSuccessMetadataInstitution institution();
  }

  @PlaidSchema
  interface LinkSessionBankIncomeResult {
    OpenEnum<CreditSessionBankIncomeStatus> status();

    String itemId();

    @Nullable LinkSessionSuccessMetadataInstitution institution();
  }

  enum CreditSessionBankIncomeStatus {
    @JsonName("APPROVED")
    APPROVED,
    @JsonName("NO_DEPOSITS_FOUND")
    NO_DEPOSITS_FOUND,
    @JsonName("USER_REPORTED_NO_INCOME")
    USER_REPORTED_NO_INCOME
  }

  @PlaidSchema
  interface LinkSessionPayrollIncomeResult {
    int numPaystubsRetrieved();

    @JsonName("num_w2s_retrieved")
    int numW2sRetrieved();

    @Nullable LinkSessionSuccessMetadataInstitution institution();
  }

  @PlaidSchema
  interface CreditSessionDocumentIncomeResult {
    int numPaystubsUploaded();

    @JsonName("num_w2s_uploaded")
    int numW2sUploaded();

    int numBankStatementsUploaded();

    @JsonName("num_1099s_uploaded")
    int num1099sUploaded();
  }

  @PlaidSchema
  interface LinkSessionCraDocumentUploadResult {
    int numBankStatementsUploaded();
  }

  @PlaidSchema
  interface LinkTokenGetMetadataResponse {
    List<OpenEnum<Shared.Products>> initialProducts();

    @Nullable String webhook();

    List<OpenEnum<CountryCode>> countryCodes();

    @Nullable String language();

    Optional<LinkTokenCreateInstitutionData> institutionData();

    Optional<AccountFiltersResponse> accountFilters();

    @Nullable String redirectUri();

    @Nullable String clientName();
  }

  enum CountryCode {
    @JsonName("US")
    US,
    @JsonName("GB")
    GB,
    @JsonName("ES")
    ES,
    @JsonName("NL")
    NL,
    @JsonName("FR")
    FR,
    @JsonName("IE")
    IE,
    @JsonName("CA")
    CA,
    @JsonName("DE")
    DE,
    @JsonName("IT")
    IT,
    @JsonName("PL")
    PL,
    @JsonName("DK")
    DK,
    @JsonName("NO")
    NO,
    @JsonName("SE")
    SE,
    @JsonName("EE")
    EE,
    @JsonName("LT")
    LT,
    @JsonName("LV")
    LV,
    @JsonName("PT")
    PT,
    @JsonName("BE")
    BE,
    @JsonName("AT")
    AT,
    @JsonName("FI")
    FI
  }

  @PlaidSchema
  interface LinkTokenCreateInstitutionData {
    @Sensitive
    Optional<String> routingNumber();
  }

  @PlaidSchema
  interface AccountFiltersResponse {
    Optional<DepositoryFilter> depository();

    Optional<CreditFilter> credit();

    Optional<LoanFilter> loan();

    Optional<InvestmentFilter> investment();
  }

  @PlaidSchema
  interface DepositoryFilter {
    List<String> accountSubtypes();
  }

  @PlaidSchema
  interface CreditFilter {
    List<String> accountSubtypes();
  }

  @PlaidSchema
  interface LoanFilter {
    List<String> accountSubtypes();
  }

  @PlaidSchema
  interface InvestmentFilter {
    List<String> accountSubtypes();
  }
}
