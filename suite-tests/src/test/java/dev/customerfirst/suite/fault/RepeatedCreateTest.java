package dev.customerfirst.suite.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.localstack.Service;
import dev.customerfirst.suite.stack.SuiteStack;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Known bug K10 of other systems: the same create twice, also at once, makes one record. */
class RepeatedCreateTest {

  private static final int AT_ONCE = 16;

  private static SuiteStack stack;

  @BeforeAll
  static void up() {
    stack = SuiteStack.running();
  }

  @Test
  void theSameCreateSentAtOnceMakesOneRecordAndGivesOneAnswer() throws Exception {
    String name = "Twice " + UUID.randomUUID();
    List<Response> answers = atOnce(name, UUID.randomUUID().toString());

    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(answers)
        .extracting(answer -> answer.asString())
        .hasSize(AT_ONCE)
        .containsOnly(answers.get(0).asString());
    assertThat(answers)
        .extracting(answer -> answer.header("Idempotent-Replayed") != null)
        .filteredOn(replayed -> !replayed)
        .as("only one of them did the work")
        .hasSize(1);
    assertThat(recordsNamed(name)).containsExactly("1");
    assertThat(factsAbout(answers.get(0).jsonPath().getString("id"))).containsExactly("1");
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() {
    Accounts accounts = new Accounts(stack);
    String key = UUID.randomUUID().toString();
    String name = "First " + key;
    assertThat(accounts.create(name, key).statusCode()).isEqualTo(201);

    Response other = accounts.create("Second " + key, key);
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.jsonPath().getString("code")).isEqualTo("idempotency-key-reused");
    assertThat(recordsNamed("Second " + key)).containsExactly("0");
  }

  @Test
  void withTwoKeysTwoCreatesAreTwoRecords() {
    String name = "Control " + UUID.randomUUID();
    Accounts accounts = new Accounts(stack);
    accounts.create(name, UUID.randomUUID().toString());
    accounts.create(name, UUID.randomUUID().toString());

    assertThat(recordsNamed(name)).as("the control must see two").containsExactly("2");
  }

  private static List<Response> atOnce(String name, String key) throws Exception {
    Accounts accounts = new Accounts(stack);
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    List<Future<Response>> sent = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      sent.add(threads.submit(() -> accounts.create(name, key)));
    }
    List<Response> answers = new ArrayList<>();
    for (Future<Response> answer : sent) {
      answers.add(answer.get());
    }
    threads.shutdown();
    return answers;
  }

  private static List<String> recordsNamed(String name) {
    return Rows.column(
        stack.database(Service.ACCOUNTS),
        "select count(*) from account where name = '" + name + "'");
  }

  private static List<String> factsAbout(String account) {
    return Rows.column(
        stack.database(Service.ACCOUNTS),
        "select count(*) from outbox where type like '%AccountRegistered%' and aggregate = '"
            + account
            + "'");
  }
}
