package dev.customerfirst.renewals.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Looking for due work must not grow with the number of contracts that lie in the future. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class MomentIndexTest {

  private static final String MANY_CONTRACTS =
      """
      insert into contract (id, account_id, status, starts_on, ends_on, time_zone, journey_from,
        seats, amount, currency, support_plan, auto_renew, notice_days, signed_at, version)
      select gen_random_uuid(), gen_random_uuid(), 'SIGNED', '2150-01-01', '2150-12-31', 'UTC',
        '2150-01-01', 1, 1, 'EUR', 'ENTERPRISE', false, 0, now(), 0
      from generate_series(1, 1000)
      """;
  private static final String THEIR_MOMENTS =
      """
      insert into contract_moment (contract_id, due_at, kind, number, fired_at)
      select c.id, timestamptz '2150-01-01' + n * interval '30 days', 'QUARTER_ELAPSED', n,
        case when n < 5 then now() end
      from contract c, generate_series(1, 9) n where c.starts_on = '2150-01-01'
      """;

  private static final String NEXT_MOMENT =
      "select due_at from contract_moment where fired_at is null order by due_at limit 1";
  private static final String DUE_CONTRACTS =
      DueContracts.LOCK
          .replace("(?, ?)", "('0001-01-01T00:00:00Z', '00000000-0000-0000-0000-000000000000')")
          .replace("all(?)", "all('{}')")
          .replace("?", "'2026-01-01T00:00:00Z'")
          .replace(":chunk", "5000");

  @Inject DataSource database;

  @Test
  void findsWhatIsDueByTheIndexOfWhatIsToCome() throws SQLException {
    List<String> plans = plansOf(NEXT_MOMENT, DUE_CONTRACTS);

    assertThat(plans)
        .allSatisfy(
            plan ->
                assertThat(plan)
                    .contains("contract_moment_to_come")
                    .doesNotContain("Seq Scan on contract_moment"));
    assertThat(plans.get(0)).doesNotContain("Sort");
  }

  private List<String> plansOf(String... queries) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(MANY_CONTRACTS);
      statement.execute(THEIR_MOMENTS);
      statement.execute("analyze contract");
      statement.execute("analyze contract_moment");
      List<String> plans = new ArrayList<>();
      for (String query : queries) {
        StringBuilder plan = new StringBuilder();
        try (ResultSet rows = statement.executeQuery("explain " + query)) {
          while (rows.next()) {
            plan.append(rows.getString(1)).append('\n');
          }
        }
        plans.add(plan.toString());
      }
      connection.rollback();
      return plans;
    }
  }
}
