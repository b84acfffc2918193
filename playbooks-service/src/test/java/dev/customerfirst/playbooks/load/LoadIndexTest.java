package dev.customerfirst.playbooks.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The work of one team must not grow with the accounts of all the others. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class LoadIndexTest {

  /** Ten people to a manager, ten accounts to a person. */
  private static final List<String> FIVE_HUNDRED_TEAMS =
      List.of(
          """
          insert into person (id, manager_id, heard_at)
          select md5('person ' || n)::uuid, md5('manager ' || n / 10)::uuid, now()
          from generate_series(0, 4999) n
          """,
          """
          insert into customer (account_id, heard_at)
          select md5('account ' || n)::uuid, now() from generate_series(0, 49999) n
          """,
          """
          insert into customer_seat (account_id, role, person_id)
          select md5('account ' || n)::uuid, 'CUSTOMER_ENGINEER', md5('person ' || n / 10)::uuid
          from generate_series(0, 49999) n
          """,
          """
          insert into activity (id, version, account_id, contract_id, code, origin, phase, quarter,
            occurrence, status, opens_on, opens_by_date, opens_at, due_on, time_zone, overdue_at)
          select gen_random_uuid(), 0, md5('account ' || n)::uuid, gen_random_uuid(),
            'BUSINESS_REVIEW', 'MATRIX', 'QUARTER', 1, 1, 'PLANNED', '2150-01-01', true,
            '2150-01-01T00:00:00Z', '2150-03-31', 'UTC', '2150-04-01T00:00:00Z'
          from generate_series(0, 49999) n
          """,
          "analyze person",
          "analyze customer_seat",
          "analyze activity");

  private static final String WORK_OF_ONE =
      LoadTable.WORK
          .replace("manager_id = ?", "manager_id = md5('manager 7')::uuid")
          .replace("due_on <= ?", "due_on <= '2150-12-31'");

  private final DataSource database;

  LoadIndexTest(DataSource database) {
    this.database = database;
  }

  @Test
  void findsTheWorkOfATeamByItsPeopleAndTheirSeats() throws SQLException {
    assertThat(planOf(WORK_OF_ONE))
        .contains("person_by_manager", "customer_seat_by_person", "activity_by_account")
        .doesNotContain("Seq Scan");
  }

  private String planOf(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String preparation : FIVE_HUNDRED_TEAMS) {
        statement.execute(preparation);
      }
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
