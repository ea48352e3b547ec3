package io.github.plaidschema.benchmarks.model.classes;

import com.dslplatform.json.CompiledJson;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Models of {@code /link/token/get} for the libraries that fill public fields faster than they make
 * records.
 */
@SuppressWarnings({"MemberName", "NullAway.Init"}) // spelled as in JSON; filled after construction
public interface LinkTokenGet {

  @CompiledJson
  final class LinkTokenGetResponse {
    public String link_token;
    public OffsetDateTime created_at;
    public OffsetDateTime expiration;
    public List<LinkTokenGetSessionsResponse> link_sessions;
    public LinkTokenGetMetadataResponse metadata;
    public String user_id;
    public String request_id;
  }

  final class LinkTokenGetSessionsResponse {
    public String link_session_id;
    public OffsetDateTime started_at;
    public OffsetDateTime finished_at;
    public LinkSessionSuccess on_success;
    public LinkSessionExitDeprecated on_exit;
    public LinkSessionExit exit;
    public List<LinkEvent> events;
    public LinkSessionResults results;
  }

  final class LinkSessionSuccess {
    public String public_token;
    public LinkSessionSuccessMetadata metadata;
  }

  final class LinkSessionSuccessMetadata {
    public LinkSessionSuccessMetadataInstitution institution;
    public List<LinkSessionSuccessMetadataAccount> accounts;
    public String link_session_id;
    public LinkSessionSuccessMetadataTransferStatus transfer_status;
  }

  final class LinkSessionSuccessMetadataInstitution {
    public String name;
    public String institution_id;
  }

  final class LinkSessionSuccessMetadataAccount {
    public String id;
    public String name;
    public String mask;
    public String type;
    public String subtype;
    public String verification_status;
    public String class_type;
  }

  enum LinkSessionSuccessMetadataTransferStatus {
    COMPLETE,
    INCOMPLETE
  }

  final class LinkSessionExitDeprecated {
    public Shared.PlaidError error;
    public LinkSessionExitMetadata metadata;
  }

  final class LinkSessionExitMetadata {
    public LinkSessionExitMetadataInstitution institution;
    public String status;
    public String link_session_id;
    public String request_id;
  }

  final class LinkSessionExitMetadataInstitution {
    public String name;
    public String institution_id;
  }

  final class LinkSessionExit {
    public Shared.PlaidError error;
    public LinkSessionExitMetadata metadata;
  }

  final class LinkEvent {
    public String event_name;
    public String timestamp;
    public String event_id;
    public LinkEventMetadata event_metadata;
  }

  final class LinkEventMetadata {
    public String error_code;
    public String error_message;
    public String error_type;
    public String exit_status;
    public String institution_id;
    public String institution_name;
    public String institution_search_query;
    public String request_id;
    public String mfa_type;
    public String view_name;
    public String selection;
    public String brand_name;
    public String match_reason;
    public String routing_number;
    public String account_number_mask;
  }

  final class LinkSessionResults {
    public List<LinkSessionItemAddResult> item_add_results;
    public List<LinkSessionCraItemAddResult> cra_item_add_results;
    public List<LinkSessionCraUpdateResult> cra_update_results;
    public List<LinkSessionBankIncomeResult> bank_income_results;
    public List<LinkSessionPayrollIncomeResult> payroll_income_results;
    public CreditSessionDocumentIncomeResult document_income_results;
    public LinkSessionCraDocumentUploadResult cra_document_upload_results;
  }

  final class LinkSessionItemAddResult {
    public String public_token;
    public List<LinkSessionSuccessMetadataAccount> accounts;
    public LinkSessionSuccessMetadataInstitution institution;
  }

  final class LinkSessionCraItemAddResult {
    public String item_id;
    public List<LinkSessionSuccessMetadataAccount> accounts;
    public LinkSessionSuccessMetadataInstitution institution;
  }

  final class LinkSessionCraUpdateResult {
    public String item_id;
    public List<LinkSessionSuccessMetadataAccount> accounts;
    public LinkSessionSuccessMetadataInstitution institution;
  }

  final class LinkSessionBankIncomeResult {
    public CreditSessionBankIncomeStatus status;
    public String item_id;
    public LinkSessionSuccessMetadataInstitution institution;
  }

  enum CreditSessionBankIncomeStatus {
    APPROVED,
    NO_DEPOSITS_FOUND,
    USER_REPORTED_NO_INCOME
  }

  final class LinkSessionPayrollIncomeResult {
    public int num_paystubs_retrieved;
    public int num_w2s_retrieved;
    public LinkSessionSuccessMetadataInstitution institution;
  }

  final class CreditSessionDocumentIncomeResult {
    public int num_paystubs_uploaded;
    public int num_w2s_uploaded;
    public int num_bank_statements_uploaded;
    public int num_1099s_uploaded;
  }

  final class LinkSessionCraDocumentUploadResult {
    public int num_bank_statements_uploaded;
  }

  final class LinkTokenGetMetadataResponse {
    public List<Shared.Products> initial_products;
    public String webhook;
    public List<CountryCode> country_codes;
    public String language;
    public LinkTokenCreateInstitutionData institution_data;
    public AccountFiltersResponse account_filters;
    public String redirect_uri;
    public String client_name;
  }

  enum CountryCode {
    US,
    GB,
    ES,
    NL,
    FR,
    IE,
    CA,
    DE,
    IT,
    PL,
    DK,
    NO,
    SE,
    EE,
    LT,
    LV,
    PT,
    BE,
    AT,
    FI
  }

  final class LinkTokenCreateInstitutionData {
    public String routing_number;
  }

  final class AccountFiltersResponse {
    public DepositoryFilter depository;
    public CreditFilter credit;
    public LoanFilter loan;
    public InvestmentFilter investment;
  }

  final class DepositoryFilter {
    public List<String> account_subtypes;
  }

  final class CreditFilter {
    public List<String> account_subtypes;
  }

  final class LoanFilter {
    public List<String> account_subtypes;
  }

  final class InvestmentFilter {
    public List<String> account_subtypes;
  }
}
