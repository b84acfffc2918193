package dev.customerfirst.kit.imports;

import static dev.customerfirst.kit.imports.Imports.HEADER;
import static dev.customerfirst.kit.imports.Imports.accepted;
import static dev.customerfirst.kit.imports.Imports.as;
import static dev.customerfirst.kit.imports.Imports.counts;
import static dev.customerfirst.kit.imports.Imports.csv;
import static dev.customerfirst.kit.imports.Imports.fresh;
import static dev.customerfirst.kit.imports.Imports.ndjson;
import static dev.customerfirst.kit.imports.Imports.operation;
import static dev.customerfirst.kit.imports.Imports.over;
import static dev.customerfirst.kit.imports.Imports.rejects;
import static dev.customerfirst.kit.imports.Imports.row;
import static dev.customerfirst.kit.imports.Imports.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.kit.parcels.ParcelFixture;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ImportStoryTest {

  @Inject DataSource database;

  @Test
  void answersEachRowOfACsvFile() {
    String known = fresh();
    over(send(HEADER + row(known)));
    String file =
        HEADER
            + row(known)
            + known
            + ",UTC,LARGE,,\n"
            + fresh()
            + ",Mars/Base,SMALL,,\n"
            + fresh()
            + ",UTC,SMALL,two,\n"
            + fresh()
            + ",UTC,SMALL,0,\n"
            + fresh()
            + ",UTC,HUGE,1,true\n"
            + row("moved" + fresh())
            + "short,UTC\n"
            + row(fresh());
    Response sent = csv(file).post("/v1/parcels/imports");
    String id = accepted(sent);
    sent.then()
        .header("Location", equalTo(sent.getHeader("Location")))
        .header("Location", org.hamcrest.Matchers.endsWith("/v1/operations/" + id))
        .body("status", equalTo("QUEUED"))
        .body("progress.total", equalTo(9));

    Response over = over(id);
    assertThat(counts(over)).containsExactly(9, 9, 1, 1, 1, 6);
    assertThat(over.<Map<String, Integer>>path("problems"))
        .isEqualTo(
            Map.of(
                "unknown-time-zone", 1,
                "wrong-type", 1,
                "invalid-fields", 1,
                "unknown-code", 1,
                "recipient-moved", 1,
                "wrong-number-of-cells", 1));
    as("clerk", Roles.ACCOUNT_EXECUTIVE)
        .get("/v1/operations/" + id + "/verdicts?result=failed&limit=2")
        .then()
        .statusCode(200)
        .body("items[0].row", equalTo(3))
        .body("items[0].line", equalTo(4))
        .body("items[0].result", equalTo("failed"))
        .body("items[0].problem.code", equalTo("unknown-time-zone"))
        .body("items[0].problem.pointer", equalTo("/timeZone"))
        .body("items[1].problem.detail", startsWith("'two' is not a whole number"));
    assertThat(rejects(id).lines().toList())
        .hasSize(7)
        .startsWith("_line,_problem,_sentence,recipient.name,timeZone,size,pieces,fragile")
        .anySatisfy(line -> assertThat(line).startsWith("8,recipient-moved,"))
        .endsWith(
            "9,wrong-number-of-cells,"
                + "\"The row has 2 cells, the header 5. Put texts with commas or line breaks in"
                + " quotes.\",short,UTC");
  }

  @Test
  void takesTheMendedRejectFileAsItIs() {
    String name = fresh();
    String refused = over(send(HEADER + name + ",Mars/Base,SMALL,,\n")).path("id");
    Response mended = over(send(rejects(refused).replace("Mars/Base", "Europe/Berlin")));
    assertThat(counts(mended)).containsExactly(1, 1, 1, 0, 0, 0);
    String lines =
        "{\"recipient\": {\"name\": \""
            + name
            + "\"}, \"timeZone\": \"X\", \"size\": \"SMALL\"}\n7\n";
    String json = over(accepted(ndjson(lines).post("/v1/parcels/imports"))).path("id");
    String rejects = rejects(json);
    assertThat(rejects.lines()).hasSize(2);
    Response again =
        over(accepted(ndjson(rejects.replace("\"X\"", "\"UTC\"")).post("/v1/parcels/imports")));
    assertThat(counts(again)).containsExactly(2, 2, 0, 1, 0, 1);
  }

  @Test
  void appliesManyChunksOnceEach() {
    String run = fresh().substring(0, 20);
    String file =
        IntStream.range(0, 1_700)
            .mapToObj(i -> row(run + i))
            .collect(Collectors.joining("", HEADER, ""));
    Response over = over(send(file));
    assertThat(counts(over)).containsExactly(1_700, 1_700, 1_700, 0, 0, 0);
    assertThat(texts("select count(*) from parcel where recipient like '" + run + "%'"))
        .containsExactly("1700");
    assertThat(counts(over(send(file)))).containsExactly(1_700, 1_700, 0, 0, 1_700, 0);
  }

  @Test
  void writesNothingOnADryRunAndGivesTheSameVerdicts() {
    String name = fresh();
    String file = HEADER + row(name) + row(name) + row("moved" + name);
    long facts = facts();
    Response dry = over(accepted(csv(file).post("/v1/parcels/imports?dryRun=true")));
    dry.then().body("dryRun", equalTo(true)).body("status", equalTo("DONE"));
    assertThat(counts(dry)).containsExactly(3, 3, 1, 0, 1, 1);
    assertThat(ParcelFixture.known(name)).isZero();
    assertThat(facts()).isEqualTo(facts);
    assertThat(counts(over(send(file)))).isEqualTo(counts(dry));
    csv(file).post("/v1/parcels/imports?dryRun=yes").then().statusCode(400);
  }

  @Test
  void runsAChunkThatFailsAsAWholeRowByRow() {
    String run = fresh().substring(0, 20);
    String file =
        HEADER + row(run + "a") + row("broken") + row(run + "b") + row("refused") + row(run + "c");
    Response over = over(send(file));
    assertThat(counts(over)).containsExactly(5, 5, 3, 0, 0, 2);
    assertThat(over.<Map<String, Integer>>path("problems"))
        .isEqualTo(Map.of("unexpected", 1, "recipient-moved", 1));
    assertThat(texts("select recipient from parcel where recipient like '" + run + "%' order by 1"))
        .containsExactly(run + "a", run + "b", run + "c");
  }

  @Test
  void factsCarryWhoSentTheFile() {
    String name = fresh();
    String id = over(send(HEADER + row(name))).path("id");
    assertThat(
            texts(
                "select actor_id || ' ' || actor_role || ' ' || correlation_id from outbox o"
                    + " join parcel p on p.id = o.aggregate where p.recipient = '"
                    + name
                    + "'"))
        .containsExactly(
            as("clerk", Roles.ACCOUNT_EXECUTIVE).get("/v1/parcels/clerk").path("id")
                + " ACCOUNT_EXECUTIVE "
                + id);
  }

  @Test
  void beginsOnceForOneIdempotencyKey() {
    String name = fresh();
    String file = HEADER + row(name);
    Response first = csv(file).header("Idempotency-Key", name).post("/v1/parcels/imports");
    String id = accepted(first);
    csv(file)
        .header("Idempotency-Key", name)
        .post("/v1/parcels/imports")
        .then()
        .statusCode(202)
        .header("Idempotent-Replayed", "true")
        .body("id", equalTo(id));
    csv(file)
        .header("Idempotency-Key", name)
        .post("/v1/parcels/imports?dryRun=true")
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
    assertThat(counts(over(id))).containsExactly(1, 1, 1, 0, 0, 0);
  }

  @Test
  void showsAnOperationToThoseItConcernsOnly() {
    String id = send(HEADER + row(fresh()));
    for (String who : List.of("", "/verdicts", "/rejects")) {
      as("somebody", Roles.SALES_MANAGER).get("/v1/operations/" + id + who).then().statusCode(200);
      as("somebody", Roles.ADMIN).get("/v1/operations/" + id + who).then().statusCode(200);
      as("clerk", Roles.MARKETING).get("/v1/operations/" + id + who).then().statusCode(200);
      as("somebody", Roles.MARKETING)
          .get("/v1/operations/" + id + who)
          .then()
          .statusCode(403)
          .body(
              "detail",
              equalTo(
                  "This belongs to whoever started it and to SALES_MANAGER, ACCOUNT_EXECUTIVE. Ask"
                      + " somebody in that role."));
    }
    assertThat(listed("clerk", Roles.MARKETING)).contains(id);
    assertThat(listed("somebody", Roles.SALES_MANAGER)).contains(id);
    assertThat(listed("somebody", Roles.ADMIN)).contains(id);
    assertThat(listed("somebody", Roles.MARKETING)).doesNotContain(id);
    over(id);
  }

  @Test
  void stopsWhenItIsCancelled() {
    String run = fresh().substring(0, 20);
    String file =
        IntStream.range(0, 20_000)
            .mapToObj(i -> row(run + i))
            .collect(Collectors.joining("", HEADER, ""));
    String id = send(file);
    as("clerk", Roles.ACCOUNT_EXECUTIVE)
        .post("/v1/operations/" + id + "/cancellation")
        .then()
        .statusCode(200)
        .body("status", equalTo("CANCELLED"));
    List<Integer> counts = counts(operation(id));
    assertThat(counts.get(1)).isLessThan(20_000);
    String written = "select count(*) from parcel where recipient like '" + run + "%'";
    assertThat(texts(written)).containsExactly(String.valueOf(counts.get(2)));
    as("clerk", Roles.ACCOUNT_EXECUTIVE)
        .post("/v1/operations/" + id + "/cancellation")
        .then()
        .statusCode(200);
    String done = over(send(HEADER + row(fresh()))).path("id");
    as("clerk", Roles.ACCOUNT_EXECUTIVE)
        .post("/v1/operations/" + done + "/cancellation")
        .then()
        .statusCode(409)
        .body("code", equalTo("operation-over"));
    assertThat(texts(written)).containsExactly(String.valueOf(counts.get(2)));
  }

  private static List<String> listed(String subject, String role) {
    return as(subject, role).get("/v1/operations?limit=200").path("items.id");
  }

  private long facts() {
    return Long.parseLong(texts("select count(*) from outbox").get(0));
  }

  private List<String> texts(String query) {
    return Sql.query(database, query, none -> {}, row -> row.getString(1));
  }
}
