-- What accounts-service tells of use; the newest word about a day counts.
create table usage_figure (
  account_id uuid not null,
  metric text not null,
  day date not null,
  value numeric not null,
  primary key (account_id, metric, day)
);

-- The middle of a period is looked at over all accounts.
create index usage_figure_by_metric_and_day on usage_figure (metric, day);
create index activity_done_by_code on activity (code, completed_on) where status = 'COMPLETED';
