package dev.customerfirst.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@Tag("R187")
class InboxTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Inject TakenIn takenIn;
  @Inject MessagingCounters counters;
  @Inject ConsumerProgress progress;

  private final UUID contract = UUID.randomUUID();

  @BeforeEach
  void sick() {
    takenIn.heal(false);
  }

  @Test
  void appliesAMessageOnceHoweverOftenItComes() {
    String id = Messages.sendQuarter(contract, 1, 1);
    Messages.sendQuarter(contract, 1, 1, id);
    allTakenIn();
    Messages.sendQuarter(contract, 1, 1, id);
    Messages.sendQuarter(contract, 2, 2);

    allTakenIn();
    assertThat(takenIn.of(contract)).containsExactly("quarter 1", "quarter 2");
  }

  @Test
  void dropsWhatIsOlderThanWhatItKnows() {
    Messages.sendQuarter(contract, 1, 1);
    Messages.sendQuarter(contract, 2, 2);
    Messages.sendQuarter(contract, 1, 1);

    allTakenIn();
    assertThat(takenIn.of(contract)).containsExactly("quarter 1", "quarter 2");
  }

  @Test
  void appliesAcrossAHoleAndRaisesTheAlarm() {
    long before = counters.gapsSoFar();
    Messages.sendQuarter(contract, 1, 1);
    Messages.sendQuarter(contract, 4, 4);

    allTakenIn();
    assertThat(takenIn.of(contract)).containsExactly("quarter 1", "quarter 4");
    assertThat(counters.gapsSoFar()).isGreaterThan(before);
  }

  @Test
  void skipsTypesItDoesNotKnow() {
    Messages.sendContractEvent(
        contract, "dev.customerfirst.ContractFramed.v7", 1, UUID.randomUUID().toString(), "{}");
    Messages.sendQuarter(contract, 1, 2);

    allTakenIn();
    assertThat(takenIn.of(contract)).containsExactly("quarter 1");
  }

  @Test
  void parksPoisonAndGoesOnWithTheOthers() {
    UUID other = UUID.randomUUID();
    Messages.sendQuarter(contract, 1, 1);
    Messages.sendQuarter(contract, TakenIn.POISON, 2);
    Messages.sendQuarter(contract, 3, 3);
    Messages.sendQuarter(other, 1, 1);

    allTakenIn();
    assertThat(takenIn.of(contract)).containsExactly("quarter 1", "quarter 3");
    assertThat(takenIn.of(other)).containsExactly("quarter 1");
  }

  @Test
  void parksWhatIsNoJson() {
    Messages.sendContractEvent(
        contract,
        "dev.customerfirst.QuarterElapsed.v1",
        1,
        UUID.randomUUID().toString(),
        "no json at all");
    Messages.sendQuarter(contract, 2, 2);

    allTakenIn();
    assertThat(takenIn.of(contract)).containsExactly("quarter 2");
  }

  @Test
  void keepsTheNewestStateWhateverTheOrder() {
    UUID person = UUID.randomUUID();
    Messages.sendPerson(person, "first", 1);
    Messages.sendPerson(person, "third", 3);
    allTakenIn();
    Messages.sendPerson(person, "second", 2);
    Messages.sendErasure(person, 4);
    Messages.sendPerson(person, "third again", 3);

    allTakenIn();
    assertThat(takenIn.of(person)).last().isEqualTo("erased");
    assertThat(takenIn.of(person)).doesNotContain("second", "third again");
  }

  private void allTakenIn() {
    await().atMost(SOON).until(progress::everythingTakenIn);
  }
}
