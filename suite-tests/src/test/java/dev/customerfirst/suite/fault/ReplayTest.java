package dev.customerfirst.suite.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.localstack.Service;
import dev.customerfirst.suite.stack.Quiet;
import dev.customerfirst.suite.stack.SuiteStack;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupListing;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Fault F6: every topic is replayed from its first record, the partitions in whatever order they
 * come, after the memory of the inbox was trimmed. Not one row changes.
 */
@Tag("R187")
class ReplayTest {

  /** The kit's own tables, which a replay may touch: the business must not notice. */
  private static final List<String> BOOKKEEPING =
      List.of("inbox", "inbox_sequence", "inbox_state", "relay_cursor", "flyway_schema_history");

  private static SuiteStack stack;

  @BeforeAll
  static void up() {
    stack = SuiteStack.running();
  }

  @Test
  void aFullReplayChangesNothing() throws Exception {
    PopulatedSuite.populate(stack);
    Quiet.await(stack);
    Map<Service, Map<String, String>> before = fingerprints();
    assertThat(before)
        .as("there is something that could be done twice")
        .allSatisfy((service, tables) -> assertThat(tables.get("outbox")).doesNotStartWith("0 "));

    long replayed = replay();
    Quiet.await(stack);

    assertThat(fingerprints()).isEqualTo(before);
    assertThat(replayed).isPositive();
    System.out.printf("F6: %d records replayed, no row changed%n", replayed);
  }

  /** Stops the services, trims the inbox, sets every group back to the beginning, starts again. */
  private static long replay() throws ExecutionException, InterruptedException {
    Arrays.stream(Service.values()).forEach(stack::stop);
    Arrays.stream(Service.values())
        .forEach(service -> Rows.execute(stack.database(service), "truncate inbox"));
    long replayed = 0;
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()))) {
      for (ConsumerGroupListing group : admin.listConsumerGroups().all().get()) {
        replayed += setBack(admin, group.groupId());
      }
    }
    stack.up();
    return replayed;
  }

  private static long setBack(Admin admin, String group)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> committed =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    Map<TopicPartition, OffsetAndMetadata> beginnings =
        committed.keySet().stream()
            .collect(Collectors.toMap(Function.identity(), p -> new OffsetAndMetadata(0)));
    if (!beginnings.isEmpty()) {
      admin.alterConsumerGroupOffsets(group, beginnings).all().get();
    }
    return committed.values().stream().mapToLong(OffsetAndMetadata::offset).sum();
  }

  private static Map<Service, Map<String, String>> fingerprints() {
    Map<Service, Map<String, String>> all = new LinkedHashMap<>();
    for (Service service : Service.values()) {
      all.put(service, fingerprints(stack.database(service)));
    }
    return all;
  }

  /** Rows and a checksum of their content, by table. */
  private static Map<String, String> fingerprints(DataSource database) {
    Map<String, String> byTable = new TreeMap<>();
    Rows.column(
            database,
            "select relname from pg_class where relnamespace = 'public'::regnamespace"
                + " and relkind in ('r', 'p') and not relispartition")
        .stream()
        .filter(table -> !BOOKKEEPING.contains(table))
        .forEach(
            table ->
                byTable.put(
                    table,
                    Rows.column(
                            database,
                            "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by"
                                + " t::text)), '') from "
                                + table
                                + " t")
                        .get(0)));
    return byTable;
  }
}
