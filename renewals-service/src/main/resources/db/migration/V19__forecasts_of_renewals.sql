create table renewal_forecast_week (
  -- A Monday.
  week date primary key,
  taken_at timestamptz not null,
  -- Taken more than a day after the week began.
  late boolean not null
);

create table renewal_forecast (
  week date not null references renewal_forecast_week (week),
  contract_id uuid not null references contract (id),
  account_id uuid not null,
  ends_on date not null,
  signal text,
  call text,
  projection text,
  currency text not null,
  annual_amount numeric not null,
  projected_amount numeric,
  primary key (week, contract_id)
);
create index renewal_forecast_by_contract on renewal_forecast (contract_id, week);
create index renewal_forecast_soonest on renewal_forecast (week, ends_on, contract_id);

-- What became of contracts that ended in a stretch of time.
create index contract_by_end on contract (ends_on, id);
