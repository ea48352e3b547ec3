package io.github.plaidschema.retrofit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.models.Account;
import io.github.plaidschema.models.DocumentedExample;
import io.github.plaidschema.models.Problem;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.Converter;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;

/** What the page about the bridges shows. */
final class DocumentedExampleTest {

  interface AccountService {
    @POST("accounts")
    Call<Account> create(@Body Account account);

    @GET("accounts")
    Call<List<Account>> all();
  }

  @Test
  void the_example_runs() throws Exception {
    try (StubServer server = new StubServer()) {
      server.enqueue(200, "[{\"id\":\"a\"}]");
      assertThat(outcome(server.url())).isEqualTo("1 account");
      server.enqueue(500, "{\"error_code\":\"INTERNAL\"}");
      assertThat(outcome(server.url())).isEqualTo("INTERNAL");
    }
  }

  private static String outcome(String url) throws Exception {
    Retrofit retrofit =
        new Retrofit.Builder()
            .baseUrl(url)
            .addConverterFactory(PlaidSchemaConverterFactory.create())
            .build();
    Response<List<Account>> response = retrofit.create(AccountService.class).all().execute();
    if (response.isSuccessful()) {
      return Objects.requireNonNull(response.body()).size() + " account";
    }
    Converter<ResponseBody, Problem> problems =
        retrofit.responseBodyConverter(Problem.class, new Annotation[0]);
    Problem problem = problems.convert(response.errorBody());
    return Objects.requireNonNull(problem).errorCode();
  }

  @Test
  void the_page_shows_what_runs() throws Exception {
    DocumentedExample.isWhatRuns("Retrofit", DocumentedExampleTest.class);
  }
}
