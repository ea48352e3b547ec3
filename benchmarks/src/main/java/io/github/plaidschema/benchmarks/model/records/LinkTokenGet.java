package io.github.plaidschema.benchmarks.model.records;

import io.avaje.jsonb.Json;
import io.github.plaidschema.benchmarks.model.OrNull;
import java.time.OffsetDateTime;
import java.util.List;

/** The other libraries' models of {@code /link/token/get}. */
@SuppressWarnings("MemberName") // spelled as in JSON, so that no library needs a naming rule
public interface LinkTokenGet {

  @Json
  record LinkTokenGetResponse(
      String link_token,
      @OrNull OffsetDateTime created_at,
      @OrNull OffsetDateTime expiration,
      @OrNull List<LinkTokenGetSessionsResponse> link_sessions,
      LinkTokenGetMetadataResponse metadata,
      @OrNull String user_id,
      String request_id) {}

  @Json
  record LinkTokenGetSessionsResponse(
      String link_session_id,
      @OrNull OffsetDateTime started_at,
      @OrNull OffsetDateTime finished_at,
      @OrNull LinkSessionSuccess on_success,
      @OrNull LinkSessionExitDeprecated on_exit,
      @OrNull LinkSessionExit exit,
      @OrNull List<LinkEvent> events,
      @OrNull LinkSessionResults results) {}

  @Json
  record LinkSessionSuccess(String public_token, @OrNull LinkSessionSuccessMetadata metadata) {}

  @Json
  record LinkSessionSuccessMetadata(
      @OrNull LinkSessionSuccessMetadataInstitution institution,
      @OrNull List<LinkSessionSuccessMetadataAccount> accounts,
      @OrNull String link_session_id,
      @OrNull LinkSessionSuccessMetadataTransferStatus transfer_status) {}

  @Json
  record LinkSessionSuccessMetadataInstitution(
      @OrNull String name, @OrNull String institution_id) {}

  @Json
  record LinkSessionSuccessMetadataAccount(
      @OrNull String id,
      @OrNull String name,
      @OrNull String mask,
      @OrNull String type,
      @OrNull String subtype,
      @OrNull String verification_status,
      @OrNull String class_type) {}

  enum LinkSessionSuccessMetadataTransferStatus {
    COMPLETE,
    INCOMPLETE
  }

  @Json
  record LinkSessionExitDeprecated(
      @OrNull Shared.PlaidError error, @OrNull LinkSessionExitMetadata metadata) {}

  @Json
  record LinkSessionExitMetadata(
      @OrNull LinkSessionExitMetadataInstitution institution,
      @OrNull String status,
      @OrNull String link_session_id,
      @OrNull String request_id) {}

  @Json
  record LinkSessionExitMetadataInstitution(@OrNull String name, @OrNull String institution_id) {}

  @Json
  record LinkSessionExit(
      @OrNull Shared.PlaidError error, @OrNull LinkSessionExitMetadata metadata) {}

  @Json
  record LinkEvent(
      String event_name, String timestamp, String event_id, LinkEventMetadata event_metadata) {}

  @Json
  record LinkEventMetadata(
      @OrNull String error_code,
      @OrNull String error_message,
      @OrNull String error_type,
      @OrNull String exit_status,
      @OrNull String institution_id,
      @OrNull String institution_name,
      @OrNull String institution_search_query,
      @OrNull String request_id,
      @OrNull String mfa_type,
      @OrNull String view_name,
      @OrNull String selection,
      @OrNull String brand_name,
      @OrNull String match_reason,
      @OrNull String routing_number,
      @OrNull String account_number_mask) {}

  @Json
  record LinkSessionResults(
      List<LinkSessionItemAddResult> item_add_results,
      List<LinkSessionCraItemAddResult> cra_item_add_results,
      List<LinkSessionCraUpdateResult> cra_update_results,
      List<LinkSessionBankIncomeResult> bank_income_results,
      List<LinkSessionPayrollIncomeResult> payroll_income_results,
      @OrNull CreditSessionDocumentIncomeResult document_income_results,
      @OrNull LinkSessionCraDocumentUploadResult cra_document_upload_results) {}

  @Json
  record LinkSessionItemAddResult(
      String public_token,
      List<LinkSessionSuccessMetadataAccount> accounts,
      @OrNull LinkSessionSuccessMetadataInstitution institution) {}

  @Json
  record LinkSessionCraItemAddResult(
      String item_id,
      List<LinkSessionSuccessMetadataAccount> accounts,
      @OrNull LinkSessionSuccessMetadataInstitution institution) {}

  @Json
  record LinkSessionCraUpdateResult(
      String item_id,
      List<LinkSessionSuccessMetadataAccount> accounts,
      @OrNull LinkSessionSuccessMetadataInstitution institution) {}

  @Json
  record LinkSessionBankIncomeResult(
      CreditSessionBankIncomeStatus status,
      String item_id,
      @OrNull LinkSessionSuccessMetadataInstitution institution) {}

  enum CreditSessionBankIncomeStatus {
    APPROVED,
    NO_DEPOSITS_FOUND,
    USER_REPORTED_NO_INCOME
  }

  @Json
  record LinkSessionPayrollIncomeResult(
      int num_paystubs_retrieved,
      int num_w2s_retrieved,
      @OrNull LinkSessionSuccessMetadataInstitution institution) {}

  @Json
  record CreditSessionDocumentIncomeResult(
      int num_paystubs_uploaded,
      int num_w2s_uploaded,
      int num_bank_statements_uploaded,
      int num_1099s_uploaded) {}

  @Json
  record LinkSessionCraDocumentUploadResult(int num_bank_statements_uploaded) {}

  @Json
  record LinkTokenGetMetadataResponse(
      List<Shared.Products> initial_products,
      @OrNull String webhook,
      List<CountryCode> country_codes,
      @OrNull String language,
      @OrNull LinkTokenCreateInstitutionData institution_data,
      @OrNull AccountFiltersResponse account_filters,
      @OrNull String redirect_uri,
      @OrNull String client_name) {}

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

  @Json
  record LinkTokenCreateInstitutionData(@OrNull String routing_number) {}

  @Json
  record AccountFiltersResponse(
      @OrNull DepositoryFilter depository,
      @OrNull CreditFilter credit,
      @OrNull LoanFilter loan,
      @OrNull InvestmentFilter investment) {}

  @Json
  record DepositoryFilter(List<String> account_subtypes) {}

  @Json
  record CreditFilter(List<String> account_subtypes) {}

  @Json
  record LoanFilter(List<String> account_subtypes) {}

  @Json
  record InvestmentFilter(List<String> account_subtypes) {}
}
