package dev.customerfirst.supportrouting.queue;

import static dev.customerfirst.supportrouting.TicketFixture.MONDAY;
import static dev.customerfirst.supportrouting.TicketFixture.ask;
import static dev.customerfirst.supportrouting.TicketFixture.trouble;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.supportrouting.TicketFixture;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class QueueTest {

  @Inject TicketFixture fixture;
  @Inject SimulatedClock clock;

  @BeforeEach
  void emptyQueue() {
    clock.set(MONDAY);
    fixture.execute("update ticket set status = 'SOLVED'");
  }

  @Test
  @Tag("R147")
  void ranksEverythingOpenWithOneNumberOne() {
    UUID customer = fixture.customer(SupportPlan.ENTERPRISE);
    UUID feature =
        fixture.opened(ask(customer, "FEATURE_REQUEST", Map.of("role", "CUSTOMER_ENGINEER")));
    UUID question = fixture.opened(ask(customer, "HOW_TO", Map.of("contactId", UUID.randomUUID())));
    UUID severe = fixture.opened(trouble(customer));
    UUID prospect = fixture.opened(mild(fixture.prospect()));
    UUID solved = fixture.opened(trouble(customer));
    fixture.respond(solved, true).statusCode(200);
    fixture.solve(solved).statusCode(200);

    JsonPath queue = fixture.read("/v1/queue").extract().jsonPath();
    assertThat(queue.getList("items.ticketId"))
        .isEqualTo(texts(severe, prospect, question, feature));
    assertThat(queue.getList("items.rank")).isEqualTo(List.of(1, 2, 3, 4));
    assertThat(queue.getString("items[0].because[0]")).contains("severity 1");
    assertThat(fixture.read("/v1/queue?team=PRODUCT").extract().jsonPath().getList("items.rank"))
        .isEqualTo(List.of(4));
  }

  @Test
  void showsTheQueuePageByPage() {
    UUID account = fixture.prospect();
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      clock.set(MONDAY.plusSeconds(i));
      wanted.add(fixture.opened(mild(account)).toString());
    }
    List<String> shown = new ArrayList<>();
    String next = "";
    while (next != null) {
      JsonPath page = fixture.read("/v1/queue?limit=2" + next).extract().jsonPath();
      shown.addAll(page.getList("items.ticketId"));
      next = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
    }
    assertThat(shown).isEqualTo(wanted);
  }

  private static Map<String, Object> mild(UUID account) {
    Map<String, Object> body = trouble(account);
    body.put("severity", 2);
    return body;
  }

  private static List<String> texts(UUID... ids) {
    return List.of(ids).stream().map(UUID::toString).toList();
  }
}
