package dev.customerfirst.suite.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.localstack.Service;
import dev.customerfirst.suite.fault.DescribedOperations.Operation;
import dev.customerfirst.suite.stack.Quiet;
import dev.customerfirst.suite.stack.SuiteStack;
import dev.customerfirst.testkit.PlainAnswer;
import dev.customerfirst.testkit.PlainRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Whatever is wrong with a request that any service takes: a problem in words, never an error of
 * ours, and nothing is written. The operations are read from the services' own descriptions, so a
 * new one is tried without a line here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenRequestTest {

  private static final int MEBIBYTE = 1024 * 1024;

  /** How a body can be wrong before anybody looks at what it says, and what may be answered. */
  private static final Map<String, Broken> BROKEN_BODIES =
      Map.of(
          "malformed", new Broken("{\"name\": ", Set.of(400)),
          "unknown field", new Broken("{\"noSuchField\": 1}", Set.of(400, 422)),
          "no object", new Broken("[1, 2]", Set.of(400)),
          "trailing text", new Broken("{} and more", Set.of(400, 422)),
          "twice the same field", new Broken("{\"a\": 1, \"a\": 2}", Set.of(400)),
          "too large", new Broken("{\"a\": \"" + "x".repeat(MEBIBYTE) + "\"}", Set.of(413)));

  private record Broken(String body, Set<Integer> statuses) {}

  private final SuiteStack stack = SuiteStack.running();
  private final String administrator = stack.token("ADMIN");
  private List<Operation> operations = List.of();

  @BeforeAll
  void readWhatIsDescribed() {
    operations = DescribedOperations.of(stack);
    assertThat(DescribedOperations.ids(operations))
        .hasSizeGreaterThan(40)
        .contains(
            "accounts registerAccount", "renewals signContract", "support-routing openTicket");
  }

  @Test
  void aBrokenBodyIsRefusedInWordsByEveryOperationThatTakesOne() {
    List<Operation> taking = operations.stream().filter(Operation::takesJson).toList();
    assertThat(taking).hasSizeGreaterThan(20);
    Map<Service, String> before = written();
    for (Operation operation : taking) {
      BROKEN_BODIES.forEach(
          (what, broken) ->
              isAProblem(
                  send(
                      operation,
                      asAdministrator().contentType(mediaType(operation)).body(broken.body())),
                  allowed(operation, broken),
                  operation + ", " + what));
      isAProblem(
          send(operation, asAdministrator().contentType("text/csv").body("a,b")),
          Set.of(415),
          operation + ", another media type");
    }
    assertThat(written()).isEqualTo(before);
  }

  @Test
  void anUnknownQueryParameterIsRefusedByEveryOperation() {
    Map<Service, String> before = written();
    for (Operation operation : operations) {
      PlainRequest request = asAdministrator();
      PlainAnswer answer =
          send(
              operation,
              operation.path() + "?noSuchParameter=1",
              operation.mediaType().isEmpty()
                  ? request
                  : request.contentType(mediaType(operation)).body("{}"));
      isAProblem(answer, Set.of(400), operation + ", unknown query parameter");
      assertThat(answer.at("/detail")).contains("noSuchParameter");
    }
    assertThat(written()).isEqualTo(before);
  }

  @Test
  void everyOperationAsksForAToken() {
    Map<Service, String> before = written();
    for (Operation operation : operations) {
      PlainRequest nobody = PlainRequest.empty().contentType(mediaType(operation)).body("{}");
      isAProblem(send(operation, nobody), Set.of(401), operation + ", no token");
    }
    assertThat(written()).isEqualTo(before);
  }

  /** A patch is held against the thing it changes, so what is not there is said first. */
  private static Set<Integer> allowed(Operation operation, Broken broken) {
    Set<Integer> statuses = new TreeSet<>(broken.statuses());
    if (operation.mediaType().contains("merge-patch")) {
      statuses.add(404);
    }
    return statuses;
  }

  private void isAProblem(PlainAnswer answer, Set<Integer> statuses, String what) {
    assertThat(statuses).as("%s: %s", what, answer.text()).contains(answer.status());
    assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
    assertThat(answer.json().path("status").asInt()).as(what).isEqualTo(answer.status());
    assertThat(answer.at("/code")).as(what).isNotBlank();
    assertThat(answer.at("/detail")).as(what).isNotBlank();
  }

  private PlainRequest asAdministrator() {
    return PlainRequest.empty().token(administrator);
  }

  private PlainAnswer send(Operation operation, PlainRequest request) {
    return send(operation, operation.path(), request);
  }

  private PlainAnswer send(Operation operation, String path, PlainRequest request) {
    return request
        .header("If-Match", "\"1\"")
        .send(operation.method(), stack.url(operation.service()) + path);
  }

  private static String mediaType(Operation operation) {
    return operation.mediaType().isEmpty() ? "application/json" : operation.mediaType();
  }

  /** How many facts and states each service has told. */
  private Map<Service, String> written() {
    Quiet.await(stack);
    Map<Service, String> written = new LinkedHashMap<>();
    Arrays.stream(Service.values())
        .forEach(
            service ->
                written.put(
                    service,
                    Rows.column(
                            stack.database(service),
                            "select (select count(*) from outbox) || ' ' ||"
                                + " (select coalesce(sum(version), 0) from state_record)")
                        .get(0)));
    return written;
  }
}
