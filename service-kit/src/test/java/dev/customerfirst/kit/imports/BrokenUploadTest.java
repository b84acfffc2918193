package dev.customerfirst.kit.imports;

import static dev.customerfirst.kit.imports.Imports.HEADER;
import static dev.customerfirst.kit.imports.Imports.as;
import static dev.customerfirst.kit.imports.Imports.csv;
import static dev.customerfirst.kit.imports.Imports.fresh;
import static dev.customerfirst.kit.imports.Imports.ndjson;
import static dev.customerfirst.kit.imports.Imports.over;
import static dev.customerfirst.kit.imports.Imports.row;
import static dev.customerfirst.kit.imports.Imports.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What never becomes an operation, and what is forgotten. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class BrokenUploadTest {

  @Inject DataSource database;
  @Inject ImportCleaning cleaning;

  @SuppressWarnings("NullAway.Init")
  @TestHTTPResource("/v1/parcels/imports")
  URL address;

  @Test
  void refusesUnknownColumnsBeforeAnythingIsStaged() {
    String before = staged();
    csv("recipient.name,colour\nA,red\n")
        .post("/v1/parcels/imports")
        .then()
        .statusCode(422)
        .body("code", equalTo("unknown-column"))
        .body("detail", containsString("Known: recipient.name, timeZone, size, pieces, fragile"));
    csv("").post("/v1/parcels/imports").then().statusCode(422).body("code", equalTo("empty-file"));
    csv("")
        .body("r\u00e9cipient\n".getBytes(StandardCharsets.ISO_8859_1))
        .post("/v1/parcels/imports")
        .then()
        .statusCode(422)
        .body("code", equalTo("not-utf8"));
    csv(HEADER).contentType("application/json").post("/v1/parcels/imports").then().statusCode(415);
    csv(HEADER)
        .post("/v1/parcels/imports?mapping=nobody")
        .then()
        .statusCode(400)
        .body("code", equalTo("bad-query-parameter"));
    as("nobody", Roles.MARKETING)
        .contentType("text/csv")
        .body(HEADER)
        .post("/v1/parcels/imports")
        .then()
        .statusCode(403);
    assertThat(staged()).isEqualTo(before);
  }

  @Test
  void appliesNothingOfAFileThatBreaksOffInItsText() {
    String run = fresh().substring(0, 20);
    String file =
        IntStream.range(0, 2_500)
            .mapToObj(i -> row(run + i))
            .collect(Collectors.joining("", HEADER, "\"never closed"));
    csv(file)
        .post("/v1/parcels/imports")
        .then()
        .statusCode(422)
        .body("code", equalTo("malformed-csv"))
        .body("detail", containsString("line 2501"));
    over(send(HEADER + row(fresh())));
    assertThat(count("select count(*) from parcel where recipient like '" + run + "%'")).isZero();
    assertForgotten();
  }

  @Test
  void appliesNothingOfAFileWhoseSenderIsGone() throws IOException {
    String run = fresh().substring(0, 20);
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      write(
          out,
          "POST /v1/parcels/imports HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\n"
              + "Authorization: Bearer "
              + Tokens.of("clerk", Roles.ACCOUNT_EXECUTIVE)
              + "\r\nContent-Length: 100000000\r\n\r\n"
              + HEADER);
      for (int i = 0; i < 3_000; i++) {
        write(out, row(run + i));
      }
      out.flush();
      await()
          .until(
              () ->
                  count("select count(*) from operation_row where content like '%" + run + "%'")
                      > 0);
    }
    over(send(HEADER + row(fresh())));
    assertThat(count("select count(*) from parcel where recipient like '" + run + "%'")).isZero();
    assertForgotten();
  }

  @Test
  void forgetsRowsAndVerdictsAfterSomeDaysAndKeepsTheCounts() {
    String id = over(send(HEADER + row(fresh()) + row("moved" + fresh()))).path("id");
    String young = over(send(HEADER + row(fresh()))).path("id");
    age(id, "15 days");
    cleaning.clean();
    assertThat(rowsOf(id)).isZero();
    assertThat(rowsOf(young)).isEqualTo(2);
    Imports.operation(id)
        .then()
        .body("progress.failed", equalTo(1))
        .body("problems.recipient-moved", equalTo(1))
        .body("rowsDeletedAt", org.hamcrest.Matchers.notNullValue());
    assertThat(Imports.rejects(id).lines()).hasSize(1);
  }

  @Test
  void takesALineOfAnySortForARowOfItsOwn() {
    String name = fresh();
    String lines =
        "{\"recipient\": {\"name\": \""
            + name
            + "\"}, \"timeZone\": \"UTC\", \"size\": \"SMALL\"}\n"
            + "nonsense\n[]\nnull\n{}\n{\"colour\": 1}\n"
            + "{\"recipient\": {\"name\": \"a\\u0000b\"}, \"timeZone\": \"UTC\", \"size\": \"SMALL\"}\n"
            + "{\"a\": 1, \"a\": 2}\n\0\n";
    String id = Imports.accepted(ndjson(lines).post("/v1/parcels/imports"));
    assertThat(Imports.counts(over(id))).containsExactly(9, 9, 1, 0, 0, 8);
    assertThat(Imports.rejects(id).lines()).hasSize(8);
  }

  private void assertForgotten() {
    Sql.execute(
        database,
        "update operation set touched_at = now() - interval '2 hours' where status = 'UPLOADING'",
        none -> {});
    assertThat(count("select count(*) from operation where status = 'UPLOADING'")).isPositive();
    cleaning.clean();
    assertThat(count("select count(*) from operation where status = 'UPLOADING'")).isZero();
  }

  private void age(String operation, String by) {
    Sql.execute(
        database,
        "update operation set touched_at = touched_at - ?::interval where id = ?::uuid",
        sql -> sql.text(by).text(operation));
  }

  private long rowsOf(String operation) {
    return count(
        "select (select count(*) from operation_row where operation_id = '"
            + operation
            + "') + (select count(*) from operation_verdict where operation_id = '"
            + operation
            + "')");
  }

  private String staged() {
    return List.of(
            count("select count(*) from operation"), count("select count(*) from operation_row"))
        .toString();
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private long count(String query) {
    return Sql.query(database, query, none -> {}, row -> row.getLong(1)).get(0);
  }
}
