package dev.customerfirst.kit.time;

import static dev.customerfirst.kit.parcels.ParcelFixture.admin;
import static dev.customerfirst.kit.parcels.ParcelFixture.clerk;
import static dev.customerfirst.kit.parcels.ParcelFixture.pickedUpAt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.kit.parcels.PickupWatch;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SimulationTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  @Inject SimulatedClock clock;
  @Inject SimulatedClockStore store;
  @Inject Clock injected;
  @Inject PickupWatch pickups;
  @Inject EntityManager parcels;
  @Inject UserTransaction transaction;

  @BeforeEach
  void beginAtTheStart() throws Exception {
    transaction.begin();
    parcels.createQuery("delete from Parcel").executeUpdate();
    transaction.commit();
    clock.set(START);
  }

  private static Response move(String to) {
    return admin().body("{\"now\":\"" + to + "\"}").put("/simulation/clock");
  }

  private static void book(String recipient, String pickupAt) {
    assertThat(clerk().body(pickedUpAt(recipient, pickupAt)).post("/v1/parcels").statusCode())
        .isEqualTo(201);
  }

  @Test
  void theClockStandsStillUntilItIsMoved() {
    assertThat(injected.instant()).isEqualTo(START);
    assertThat(admin().get("/simulation/clock").jsonPath().getString("now"))
        .isEqualTo("2026-01-01T00:00:00Z");
    assertThat(move("2026-01-02T00:00:00Z").statusCode()).isEqualTo(200);
    assertThat(injected.instant()).isEqualTo(Instant.parse("2026-01-02T00:00:00Z"));
    assertThat(store.load()).isEqualTo(injected.instant());
  }

  @Test
  void theClockNeverMovesBack() {
    move("2026-02-01T00:00:00Z");
    Response back = move("2026-01-31T23:59:59Z");
    assertThat(back.statusCode()).isEqualTo(409);
    assertThat(back.jsonPath().getString("code")).isEqualTo("clock-moves-forward");
    assertThat(move("2026-02-01T00:00:00Z").statusCode()).isEqualTo(200);
  }

  @Test
  void workIsDoneInOrderAtItsOwnInstant() {
    book("second", "2026-03-05T12:00:00Z");
    book("first", "2026-03-01T08:00:00Z");
    book("late", "2026-06-01T00:00:00Z");
    book("overdue", "2025-12-24T00:00:00Z");
    assertThat(admin().get("/simulation/next-due").jsonPath().getString("nextDue"))
        .isEqualTo("2025-12-24T00:00:00Z");
    int before = pickups.log().size();

    move("2026-04-01T00:00:00Z");

    assertThat(pickups.log().subList(before, pickups.log().size()))
        .containsExactly(
            "overdue at 2026-01-01T00:00:00Z",
            "first at 2026-03-01T08:00:00Z",
            "second at 2026-03-05T12:00:00Z");
    assertThat(injected.instant()).isEqualTo(Instant.parse("2026-04-01T00:00:00Z"));
    assertThat(admin().get("/simulation/next-due").jsonPath().getString("nextDue"))
        .isEqualTo("2026-06-01T00:00:00Z");
  }

  @Test
  void workThatFailsStopsTheSimulationAtItsInstant() {
    book("stuck", "2026-03-01T08:00:00Z");
    Response answer = move("2026-04-01T00:00:00Z");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.jsonPath().getString("code")).isEqualTo("simulation-stuck");
    assertThat(answer.jsonPath().getString("detail")).contains("pickups");
    assertThat(injected.instant()).isEqualTo(Instant.parse("2026-03-01T08:00:00Z"));
  }

  @Test
  void nothingDueIsSaidAsNull() {
    Response answer = admin().get("/simulation/next-due");
    assertThat(answer.asString()).isEqualTo("{\"nextDue\":null}");
  }

  @Test
  void idlenessIsCounted() {
    Response answer = admin().get("/simulation/idle");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.jsonPath().getMap("$"))
        .containsOnlyKeys("idle", "appended", "published", "applied");
  }
}
