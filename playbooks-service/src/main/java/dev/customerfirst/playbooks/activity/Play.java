package dev.customerfirst.playbooks.activity;

import dev.customerfirst.playbooks.domain.playbook.Playbook;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an activity is played.
 *
 * @param playbook null before it is open, and where none is played
 * @param band of the figure that started it
 * @param stepsOwed how many steps were open when it was completed; null while it is not
 */
@Embeddable
record Play(
    @Nullable String playbook,
    @Nullable Integer edition,
    @Nullable String band,
    @Nullable Integer stepsOwed) {

  static final Play NONE = new Play(null, null, null, null);

  static Play of(Optional<Playbook> playbook, @Nullable String band) {
    return new Play(
        playbook.map(Playbook::code).orElse(null),
        playbook.map(each -> each.edition().number()).orElse(null),
        band,
        null);
  }

  Play on(Playbook other) {
    return new Play(other.code(), other.edition().number(), band, stepsOwed);
  }

  Play owing(@Nullable Integer steps) {
    return new Play(playbook, edition, band, steps);
  }
}
