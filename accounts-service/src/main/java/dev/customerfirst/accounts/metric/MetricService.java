package dev.customerfirst.accounts.metric;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.batch.ReadRow;
import dev.customerfirst.kit.http.ProblemException;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Takes figures in over HTTP: all of a day or none, or a batch in which each row stands alone. */
@ApplicationScoped
class MetricService {

  private final MetricIngest ingest;
  private final AccountBook accounts;

  MetricService(MetricIngest ingest, AccountBook accounts) {
    this.ingest = ingest;
    this.accounts = accounts;
  }

  /** Keeps all figures, or none when one of them is refused. */
  @Transactional
  DayOfMetricsView recordDay(UUID accountId, LocalDate day, Map<String, BigDecimal> metrics) {
    accounts.takeOut(accountId);
    List<MetricRow> rows =
        metrics.entrySet().stream()
            .map(m -> new MetricRow(accountId, null, day, m.getKey(), m.getValue()))
            .toList();
    List<MetricVerdict> verdicts = ingest.record(rows);
    List<Refusal> refusals = new ArrayList<>();
    List<DayOfMetricsView.Figure> figures = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      MetricRow row = rows.get(i);
      Refusal refusal = verdicts.get(i).refusal();
      if (refusal == null) {
        figures.add(
            new DayOfMetricsView.Figure(row.metric(), row.value(), verdicts.get(i).result()));
      } else {
        refusals.add(at(row.metric(), refusal));
      }
    }
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals.stream().distinct().toList());
    }
    return new DayOfMetricsView(accountId, day, figures);
  }

  /** A bad row fails by itself; all others are written together. */
  @Transactional
  MetricBatchReport recordAll(List<JsonNode> rows) {
    List<ReadRow<MetricRow>> read = ReadRow.all(rows, MetricRow.class);
    Iterator<MetricVerdict> verdicts =
        ingest.record(read.stream().map(ReadRow::row).filter(Objects::nonNull).toList()).iterator();
    List<MetricRowReport> reports = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      ProblemException problem = read.get(i).problem();
      reports.add(
          problem == null
              ? MetricRowReport.of(i, verdicts.next())
              : MetricRowReport.unreadable(i, problem));
    }
    return MetricBatchReport.of(reports);
  }

  /** The day stands in the address, the metric in the name of its field. */
  private static Refusal at(String metric, Refusal refusal) {
    String pointer =
        refusal.pointer().equals("/day")
            ? "/day"
            : "/metrics/" + metric.replace("~", "~0").replace("/", "~1");
    return new Refusal(refusal.kind(), refusal.code(), pointer, refusal.detail());
  }
}
