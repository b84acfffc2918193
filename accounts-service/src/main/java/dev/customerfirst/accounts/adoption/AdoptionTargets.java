package dev.customerfirst.accounts.adoption;

import dev.customerfirst.accounts.domain.MetricMeaning;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/** What both ratios are aimed at, for all accounts. */
@Entity
@Table(name = "adoption_targets")
class AdoptionTargets {

  /** There is one of them. */
  static final int ID = 1;

  @Id private int id;
  @Version private long version;

  @Column(name = "dau_of_mau")
  private BigDecimal dauOfMau;

  @Column(name = "mau_of_seats")
  private BigDecimal mauOfSeats;

  @SuppressWarnings("NullAway.Init")
  protected AdoptionTargets() {}

  /** Takes over other targets; says whether anything is new. */
  boolean become(NewAdoptionTargets wanted) {
    if (wanted.dauOfMau().compareTo(dauOfMau) == 0
        && wanted.mauOfSeats().compareTo(mauOfSeats) == 0) {
      return false;
    }
    dauOfMau = wanted.dauOfMau();
    mauOfSeats = wanted.mauOfSeats();
    return true;
  }

  long version() {
    return version;
  }

  BigDecimal dauOfMau() {
    return MetricMeaning.normal(dauOfMau);
  }

  BigDecimal mauOfSeats() {
    return MetricMeaning.normal(mauOfSeats);
  }
}
