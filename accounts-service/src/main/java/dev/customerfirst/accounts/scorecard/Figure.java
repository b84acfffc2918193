package dev.customerfirst.accounts.scorecard;

import dev.customerfirst.accounts.domain.Department;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** How a metric stood on a day, as somebody told us; for one day the later one counts. */
@Entity
@Table(name = "scorecard_figure")
class Figure {

  /** Where a figure stands in lists. */
  record Place(LocalDate on, UUID id) {}

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Department department;

  private String code;

  private BigDecimal figure;

  @Column(name = "taken_on")
  private LocalDate takenOn;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected Figure() {}

  Figure(
      Department department,
      String code,
      BigDecimal figure,
      LocalDate takenOn,
      String by,
      Instant now) {
    this.id = Uuid7.next();
    this.department = department;
    this.code = code;
    this.figure = figure;
    this.takenOn = takenOn;
    this.recordedBy = by;
    this.recordedAt = now;
  }

  UUID id() {
    return id;
  }

  LocalDate takenOn() {
    return takenOn;
  }

  FigureView view() {
    return new FigureView(
        id, department, code, Figures.shown(figure), takenOn, recordedBy, recordedAt);
  }
}
