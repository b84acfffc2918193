package dev.customerfirst.accounts.scorecard;

import dev.customerfirst.accounts.domain.Department;
import dev.customerfirst.accounts.domain.ScorecardLaw;
import dev.customerfirst.accounts.domain.ScorecardMetric;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a department measures itself by. */
@Entity
class Scorecard {

  @Id
  @Enumerated(EnumType.STRING)
  private Department department;

  @Version private long version;

  @ElementCollection
  @CollectionTable(name = "scorecard_metric", joinColumns = @JoinColumn(name = "department"))
  @OrderColumn(name = "position")
  private List<MetricRow> metrics;

  @Column(name = "updated_by")
  private String updatedBy;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @SuppressWarnings("NullAway.Init")
  protected Scorecard() {}

  Scorecard(Department department, List<ScorecardMetric> metrics, String by, Instant now) {
    this.department = department;
    this.metrics = new ArrayList<>(rows(metrics));
    this.updatedBy = by;
    this.updatedAt = now;
  }

  /** Takes over other metrics, the happiness of customers first; says whether anything is new. */
  boolean take(List<ScorecardMetric> others, String by, Instant now) {
    List<MetricRow> rows = rows(others);
    if (rows.equals(metrics)) {
      return false;
    }
    metrics.clear();
    metrics.addAll(rows);
    updatedBy = by;
    updatedAt = now;
    return true;
  }

  private static List<MetricRow> rows(List<ScorecardMetric> metrics) {
    return ScorecardLaw.ordered(metrics).stream().map(MetricRow::of).toList();
  }

  Department department() {
    return department;
  }

  long version() {
    return version;
  }

  List<ScorecardMetric> metrics() {
    return metrics.stream().map(MetricRow::metric).toList();
  }

  String updatedBy() {
    return updatedBy;
  }

  Instant updatedAt() {
    return updatedAt;
  }
}
