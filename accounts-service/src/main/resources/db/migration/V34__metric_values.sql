-- The figures. The key is the index for everything that is asked: one account, one metric, a
-- stretch of days. No reference to metric_definition: every writer has read the definitions,
-- nobody deletes one, and a lock on one shared row for each figure would cost more than it says.
create table metric_value (
  account_id uuid not null references account,
  metric text collate "C" not null,
  day date not null,
  value numeric not null,
  primary key (account_id, metric, day)
);
