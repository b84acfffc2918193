package dev.customerfirst.accounts.account;

import static dev.customerfirst.accounts.AccountFixture.freshKey;
import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.Caller.asCrm;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AccountListTest {

  @Test
  void showsEveryAccountOnceInPages() {
    String system = freshKey();
    List<String> ids = IntStream.range(0, 7).mapToObj(i -> known(system, "TIER_2")).toList();
    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      Response page = list(Map.of("externalSystem", system, "limit", 3), cursor);
      seen.addAll(page.path("items.id"));
      cursor = page.path("next");
      assertThat(page.header("Link") == null).isEqualTo(cursor == null);
    } while (cursor != null);
    assertThat(seen).containsExactlyElementsOf(ids);
  }

  @Test
  void showsWhatTheFiltersAskFor() {
    String system = freshKey();
    String first = known(system, "TIER_1");
    known(system, "TIER_2");
    Map<String, Object> tier = Map.of("externalSystem", system, "tier", "TIER_1");
    assertThat(list(tier, null).<List<String>>path("items.id")).containsExactly(first);
    Map<String, Object> customers = Map.of("externalSystem", system, "lifecycle", "CUSTOMER");
    assertThat(list(customers, null).<List<String>>path("items.id")).isEmpty();
    Map<String, Object> prospects = Map.of("externalSystem", system, "lifecycle", "PROSPECT");
    assertThat(list(prospects, null).<List<String>>path("items.id")).hasSize(2);
  }

  @Test
  void pollsFromAnInstantOn() {
    String system = freshKey();
    String id = known(system, "TIER_2");
    Map<String, Object> ever =
        Map.of("externalSystem", system, "updatedSince", "2026-01-05T09:00:00Z");
    Response page = list(ever, null);
    assertThat(page.<List<String>>path("items.id")).containsExactly(id);
    Map<String, Object> later =
        Map.of("externalSystem", system, "updatedSince", "2999-01-01T00:00:00Z");
    assertThat(list(later, null).<List<String>>path("items.id")).isEmpty();
    assertThat(list(later, null).<String>path("next")).isNotNull();
    String next = page.path("next");
    assertThat(list(ever, next).<List<String>>path("items.id")).isEmpty();
    rename(id, "Renamed");
    assertThat(list(ever, next).<List<String>>path("items.name")).containsExactly("Renamed");
  }

  @Test
  void waitsForATransactionThatIsStillRunning() throws Exception {
    String system = freshKey();
    String slow = known(system, "TIER_2");
    String quick = known(system, "TIER_2");
    Map<String, Object> filter =
        Map.of("externalSystem", system, "updatedSince", "2026-01-01T00:00:00Z");
    String next = list(filter, null).path("next");
    try (Connection running = Journal.connect()) {
      running.setAutoCommit(false);
      running
          .createStatement()
          .execute(
              "update account set name = 'Slow', version = version + 1 where id = '" + slow + "'");
      rename(quick, "Quick");
      Response early = list(filter, next);
      assertThat(early.<List<String>>path("items.name")).isEmpty();
      next = early.path("next");
      running.commit();
    }
    assertThat(list(filter, next).<List<String>>path("items.name"))
        .containsExactly("Slow", "Quick");
  }

  /** Each change of four writers reaches the poller; none comes twice. */
  @Test
  void missesNothingAndRepeatsNothingWhileOthersWrite() throws Exception {
    String system = freshKey();
    List<String> ids = IntStream.range(0, 4).mapToObj(i -> known(system, "TIER_2")).toList();
    Map<String, Object> filter =
        Map.of("externalSystem", system, "updatedSince", "2026-01-01T00:00:00Z", "limit", 3);
    ExecutorService writers = Executors.newFixedThreadPool(4);
    List<String> seen = new ArrayList<>();
    try {
      List<Future<?>> running = new ArrayList<>();
      for (String id : ids) {
        running.add(
            writers.submit(
                () -> {
                  for (int i = 1; i <= 8; i++) {
                    rename(id, "Change " + i);
                  }
                }));
      }
      String cursor = null;
      int quiet = 0;
      while (quiet < 2) {
        boolean done = running.stream().allMatch(Future::isDone);
        Response page = list(filter, cursor);
        List<String> found = new ArrayList<>(page.<List<String>>path("items.id"));
        List<Integer> versions = page.path("items.version");
        for (int i = 0; i < found.size(); i++) {
          seen.add(found.get(i) + " " + versions.get(i));
        }
        cursor = page.path("next");
        quiet = done && found.isEmpty() ? quiet + 1 : 0;
      }
      for (Future<?> each : running) {
        each.get();
      }
    } finally {
      writers.shutdownNow();
    }
    assertThat(seen).doesNotHaveDuplicates();
    assertThat(seen).containsAll(ids.stream().map(id -> id + " 8").toList());
  }

  private static String known(String system, String tier) {
    return registered(
        """
        {"name": "Listed", "timeZone": "UTC", "tier": "%s",
         "externalIds": [{"system": "%s", "id": "%s"}]}"""
            .formatted(tier, system, freshKey()));
  }

  private static void rename(String id, String name) {
    asCrm()
        .contentType("application/merge-patch+json")
        .header("If-Match", "*")
        .body("{\"name\": \"" + name + "\"}")
        .patch("/v1/accounts/" + id)
        .then()
        .statusCode(200);
  }

  private static Response list(Map<String, Object> query, @Nullable String cursor) {
    var request = as("MARKETING").queryParams(query);
    if (cursor != null) {
      request.queryParam("cursor", cursor);
    }
    return request.get("/v1/accounts").then().statusCode(200).extract().response();
  }
}
