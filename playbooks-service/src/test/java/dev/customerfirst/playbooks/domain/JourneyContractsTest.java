package dev.customerfirst.playbooks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.playbooks.domain.JourneyContracts.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JourneyContractsTest {

  private static final Term FIRST = term(1, "2024-01-01", "2024-12-31", false);
  private static final Term ADD_ON = term(2, "2024-06-01", "2025-05-31", false);
  private static final Term SUCCESSOR = term(3, "2025-01-01", "2025-12-31", true);
  private static final Term RETURNED = term(4, "2027-01-01", "2027-12-31", false);

  @Test
  void startsNoSecondJourneyForAnAddOn() {
    assertThat(JourneyContracts.among(List.of(FIRST, ADD_ON))).containsExactly(FIRST.contractId());
  }

  @Test
  void goesOnWithTheRenewalAndBeginsAnewForOneWhoCameBack() {
    assertThat(JourneyContracts.among(List.of(FIRST, ADD_ON, SUCCESSOR, RETURNED)))
        .containsExactly(FIRST.contractId(), SUCCESSOR.contractId(), RETURNED.contractId());
  }

  @Test
  void prefersTheRenewalToAContractOfTheSameDay() {
    Term sameDay = term(0, "2025-01-01", "2025-12-31", false);
    assertThat(JourneyContracts.among(List.of(sameDay, SUCCESSOR)))
        .containsExactly(SUCCESSOR.contractId());
  }

  @Test
  void doesNotCareWhatBecameKnownFirst() {
    List<Term> contracts = new ArrayList<>(List.of(FIRST, ADD_ON, SUCCESSOR, RETURNED));
    Random random = new Random(7);
    for (int i = 0; i < 24; i++) {
      Collections.shuffle(contracts, random);
      assertThat(JourneyContracts.among(contracts))
          .containsExactly(FIRST.contractId(), SUCCESSOR.contractId(), RETURNED.contractId());
    }
  }

  private static Term term(int number, String startsOn, String endsOn, boolean renewal) {
    return new Term(
        new UUID(0, number), LocalDate.parse(startsOn), LocalDate.parse(endsOn), renewal);
  }
}
