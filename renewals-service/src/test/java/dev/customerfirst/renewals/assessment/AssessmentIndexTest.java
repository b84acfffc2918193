package dev.customerfirst.renewals.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking for renewals to judge must not grow with the number of those that lie in the future. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AssessmentIndexTest {

  private static final String MANY_CONTRACTS =
      """
      insert into contract (id, account_id, status, starts_on, ends_on, time_zone, journey_from,
        seats, amount, currency, support_plan, auto_renew, notice_days, signed_at, version)
      select gen_random_uuid(), gen_random_uuid(), 'SIGNED', '2150-01-01', '2150-12-31', 'UTC',
        '2150-01-01', 1, 1, 'EUR', 'ENTERPRISE', false, 0, now(), 0
      from generate_series(1, 3000)
      """;

  private static final String THEIR_ASSESSMENTS =
      """
      insert into renewal_assessment (contract_id, account_id, next_look_at)
      select id, account_id, timestamptz '2150-01-01' + random() * interval '300 days'
      from contract where starts_on = '2150-01-01'
      """;

  @Inject DataSource database;

  @ParameterizedTest
  @ValueSource(strings = {AssessmentRepository.NEXT_LOOK, AssessmentRepository.DUE})
  void findsWhatIsDueByTheIndexOfTheNextLook(String query) throws SQLException {
    String plan = planOf(query.replace(":now", "timestamptz '2026-01-01'").replace(":rows", "500"));

    assertThat(plan)
        .contains("renewal_assessment_next_look")
        .doesNotContain("Seq Scan on renewal_assessment");
  }

  private String planOf(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(MANY_CONTRACTS);
      statement.execute(THEIR_ASSESSMENTS);
      statement.execute("analyze contract");
      statement.execute("analyze renewal_assessment");
      StringBuilder plan = new StringBuilder();
      try (ResultSet rows = statement.executeQuery("explain " + query)) {
        while (rows.next()) {
          plan.append(rows.getString(1)).append('\n');
        }
      }
      connection.rollback();
      return plan.toString();
    }
  }
}
