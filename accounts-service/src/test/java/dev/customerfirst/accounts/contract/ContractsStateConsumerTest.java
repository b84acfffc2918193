package dev.customerfirst.accounts.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.customerfirst.accounts.ContractFixture;
import dev.customerfirst.accounts.Neighbours;
import dev.customerfirst.accounts.domain.ContractTerms;
import dev.customerfirst.events.contracts.ContractState;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ContractsStateConsumerTest {

  private static final LocalDate STARTS = LocalDate.of(2026, 2, 1);

  private final UUID account = UUID.randomUUID();
  private final UUID contract = UUID.randomUUID();

  @Inject KnownContracts known;

  @Test
  void knowsAContractAsItWasLastTold() {
    Neighbours.publish(ContractFixture.state(contract, account, STARTS, 12, 100), 1);
    untilSeatsAre(100);
    Neighbours.publish(ContractFixture.state(contract, account, STARTS, 12, 250), 2);
    untilSeatsAre(250);
    assertThat(terms().get(0).startsOn()).isEqualTo(STARTS);
    assertThat(terms().get(0).endsOn()).isEqualTo(LocalDate.of(2027, 1, 31));
  }

  @Test
  void keepsTheNewestWhenAnOlderOneComesLate() {
    Neighbours.publish(ContractFixture.state(contract, account, STARTS, 12, 250), 2);
    untilSeatsAre(250);
    Neighbours.publish(ContractFixture.state(contract, account, STARTS, 12, 100), 1);
    Neighbours.publish(ContractFixture.state(UUID.randomUUID(), account, STARTS, 12, 7), 1);
    await().atMost(Duration.ofSeconds(20)).until(() -> terms().size() == 2);
    assertThat(terms()).extracting(ContractTerms::seats).containsExactlyInAnyOrder(250, 7);
  }

  @Test
  void forgetsAContractThatIsErased() {
    Neighbours.publish(ContractFixture.state(contract, account, STARTS, 12, 100), 1);
    untilSeatsAre(100);
    Neighbours.erase(ContractState.class, contract, 2);
    await().atMost(Duration.ofSeconds(20)).until(() -> terms().isEmpty());
  }

  private void untilSeatsAre(int seats) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> terms().stream().map(ContractTerms::seats).toList().equals(List.of(seats)));
  }

  private List<ContractTerms> terms() {
    return QuarkusTransaction.requiringNew().call(() -> known.of(account));
  }
}
