package dev.customerfirst.accounts.adoption;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Says since when an account is in production: use counts from then on (A36). */
public interface ProductionDay {

  /** The day the customer went into production; empty while it is not known. */
  Optional<LocalDate> of(UUID account);
}
