package dev.customerfirst.playbooks.domain.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverTest {

  private static final UUID ADA = new UUID(1, 1);
  private static final UUID BEN = new UUID(2, 2);
  private static final UUID CLEO = new UUID(3, 3);
  private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

  @Test
  void whoIsThereDoesTheirOwnWork() {
    Cover cover = cover(Map.of(ADA, List.of(away(DAY.plusDays(1), DAY.plusDays(9), BEN))));
    assertThat(cover.present(ADA, DAY)).contains(ADA);
    assertThat(cover.gap(ADA, DAY)).isEmpty();
    assertThat(cover.coveredBy(BEN, DAY)).isEmpty();
  }

  @Test
  void whoStandsInDoesTheWorkOfTheOther() {
    Cover cover = cover(Map.of(ADA, List.of(away(DAY, DAY, BEN))));
    assertThat(cover.present(ADA, DAY)).contains(BEN);
    assertThat(cover.gap(ADA, DAY)).isEmpty();
    assertThat(cover.present(ADA, DAY.plusDays(1))).contains(ADA);
    assertThat(cover.coveredBy(BEN, DAY)).containsExactly(ADA);
    assertThat(cover.coveredBy(ADA, DAY)).isEmpty();
  }

  @Test
  void nobodyStandsInForACoverWhoIsAwayToo() {
    Cover cover =
        cover(Map.of(ADA, List.of(away(DAY, DAY, BEN)), BEN, List.of(away(DAY, DAY, CLEO))));
    assertThat(cover.present(ADA, DAY)).isEmpty();
    assertThat(cover.gap(ADA, DAY))
        .contains("They are away on that day, and so is the one who stands in.");
    assertThat(cover.coveredBy(CLEO, DAY)).containsExactly(BEN);
    assertThat(cover.coveredBy(BEN, DAY)).isEmpty();
  }

  @Test
  void twoWhoStandInForEachOtherAreBothMissing() {
    Cover cover =
        cover(Map.of(ADA, List.of(away(DAY, DAY, BEN)), BEN, List.of(away(DAY, DAY, ADA))));
    assertThat(cover.present(ADA, DAY)).isEmpty();
    assertThat(cover.present(BEN, DAY)).isEmpty();
    assertThat(cover.coveredBy(ADA, DAY)).isEmpty();
  }

  @Test
  void nobodyStandsInWhereNobodyWasNamed() {
    Cover cover = cover(Map.of(ADA, List.of(away(DAY, DAY, null))));
    assertThat(cover.present(ADA, DAY)).isEmpty();
    assertThat(cover.gap(ADA, DAY))
        .contains("They are away on that day, and nobody was named to stand in.");
  }

  @Test
  void whereTwoAbsencesMeetTheCoverCounts() {
    assertThat(
            cover(Map.of(ADA, List.of(away(DAY, DAY, null), away(DAY, DAY, BEN))))
                .present(ADA, DAY))
        .contains(BEN);
  }

  private static Cover cover(Map<UUID, List<Away>> absences) {
    return new Cover(absences);
  }

  private static Away away(LocalDate first, LocalDate last, @Nullable UUID cover) {
    return new Away(first, last, cover);
  }
}
