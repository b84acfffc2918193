package dev.customerfirst.accounts.metric;

import dev.customerfirst.accounts.batch.Verdicts;
import dev.customerfirst.kit.imports.ImportKind;
import dev.customerfirst.kit.imports.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Figures of many accounts and days; the id of a verdict is that of the account. */
@ApplicationScoped
class MetricImports implements ImportKind<MetricRow> {

  private final MetricIngest ingest;

  MetricImports(MetricIngest ingest) {
    this.ingest = ingest;
  }

  @Override
  public String name() {
    return "metrics";
  }

  @Override
  public Class<MetricRow> row() {
    return MetricRow.class;
  }

  @Override
  public List<Verdict> apply(List<MetricRow> rows) {
    return ingest.record(rows).stream()
        .map(verdict -> Verdicts.of(verdict.result(), verdict.accountId(), verdict.refusal()))
        .toList();
  }
}
