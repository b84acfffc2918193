package dev.customerfirst.accounts.adoption;

import dev.customerfirst.accounts.domain.Adoption;
import dev.customerfirst.accounts.domain.Ratio;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** How much of what an account pays for is used, from figures and contracts as they are known. */
@ApplicationScoped
public class AdoptionRatios {

  private final AdoptionSources sources;

  AdoptionRatios(AdoptionSources sources) {
    this.sources = sources;
  }

  /**
   * DAU/MAU (R037): mean of the daily users of the 28 days before today over the monthly users of
   * the last complete calendar month.
   *
   * @param today by the account's own calendar
   */
  public Ratio dauOfMau(UUID account, LocalDate today) {
    return on(account, today).daily().ratio();
  }

  /**
   * MAU/seats (R038): monthly users of the last complete calendar month over the seats of the
   * contracts that ran on its last day.
   *
   * @param today by the account's own calendar
   */
  public Ratio mauOfSeats(UUID account, LocalDate today) {
    return on(account, today).seats().ratio();
  }

  /** Both at once. */
  public Adoption on(UUID account, LocalDate today) {
    return Adoption.on(
        today,
        Objects.requireNonNull(
            sources.of(List.of(account), AdoptionSources.firstDayFor(today), today).get(account)));
  }
}
