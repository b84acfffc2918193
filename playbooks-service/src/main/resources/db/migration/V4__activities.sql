create table activity (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null,
  contract_id uuid,
  opportunity_id uuid,
  code text not null,
  origin text not null,
  phase text not null,
  quarter int,
  occurrence int not null,
  tier text,
  status text not null,
  opens_on date not null,
  opens_by_date boolean not null,
  opens_at timestamptz not null,
  due_on date not null,
  time_zone text not null,
  opened_at timestamptz,
  completed_on date,
  because text,
  check (num_nonnulls(contract_id, opportunity_id) = 1),
  -- However often and in whatever order the plan is made, an activity is there once.
  constraint activity_once unique nulls not distinct
    (account_id, contract_id, opportunity_id, phase, code, quarter, occurrence)
);

-- The list of an account is read in this order, page by page.
create index activity_by_account on activity (account_id, due_on, id);
