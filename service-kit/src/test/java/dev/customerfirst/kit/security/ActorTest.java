package dev.customerfirst.kit.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Roles;
import dev.customerfirst.localstack.tokens.Claims;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ActorTest {
  @Inject Actor actor;

  private final List<String> audit = new CopyOnWriteArrayList<>();
  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          audit.add(ExtLogRecord.wrap(line).getFormattedMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    Logger.getLogger(AdminAudit.CATEGORY).addHandler(listener);
  }

  @AfterEach
  void stopListening() {
    Logger.getLogger(AdminAudit.CATEGORY).removeHandler(listener);
  }

  private static JsonPath clerk(String token) {
    return given().auth().oauth2(token).get("/v1/parcels/clerk").jsonPath();
  }

  @Test
  void actsInTheFirstRoleOfTheOperationThatTheTokenCarries() {
    JsonPath clerk =
        clerk(Tokens.of("ada", Roles.MARKETING, Roles.ACCOUNT_EXECUTIVE, Roles.SALES_MANAGER));
    assertThat(clerk.getString("id"))
        .as("the subject, not the name: facts keep it for ever")
        .isEqualTo(Claims.subjectOf("ada"));
    assertThat(clerk.getString("role")).isEqualTo(Roles.SALES_MANAGER);
  }

  @Test
  void anAdministratorPassesAndIsAudited() {
    JsonPath clerk = clerk(Tokens.of("root", Roles.ADMIN));
    assertThat(clerk.getString("role")).isEqualTo(Roles.ADMIN);
    assertThat(audit)
        .containsExactly(
            "ADMIN root: GET /v1/parcels/clerk -> 200 (belongs to SALES_MANAGER,"
                + " ACCOUNT_EXECUTIVE)");
  }

  @Test
  void anAdministratorInTheOwningRoleNeedsNoAudit() {
    JsonPath clerk = clerk(Tokens.of("root", Roles.ADMIN, Roles.SALES_MANAGER));
    assertThat(clerk.getString("role")).isEqualTo(Roles.SALES_MANAGER);
    assertThat(audit).isEmpty();
  }

  @Test
  void outsideRequestsTheSystemActs() {
    assertThat(actor.id()).isEqualTo("system");
    assertThat(actor.role()).isEqualTo("system");
  }

  @Test
  void onAThreadThatServesNoRequestTheSystemActs() {
    CompletableFuture<String> who =
        CompletableFuture.supplyAsync(
            () -> actor.id() + " " + actor.role(), work -> new Thread(work).start());
    assertThat(who.join()).isEqualTo("system system");
  }
}
