-- What other services tell of accounts, as far as a renewal depends on it. A row keeps the newest
-- that was heard (as_of, business time), so that hearing late, twice or all over again changes
-- nothing.
create table heard_health (
  account_id uuid primary key,
  band text not null,
  score int,
  as_of timestamptz not null
);

create table heard_contact (
  contact_id uuid primary key,
  account_id uuid not null,
  champion boolean not null,
  economic_buyer boolean not null,
  as_of timestamptz not null
);
create index heard_contact_by_account on heard_contact (account_id);

create table heard_team (
  account_id uuid not null,
  role text not null,
  person_id uuid,
  as_of timestamptz not null,
  primary key (account_id, role)
);

create table heard_case (
  account_id uuid primary key,
  expected_amount numeric,
  delivered_amount numeric,
  currency text,
  targets jsonb not null,
  as_of timestamptz not null
);

create table heard_activity (
  activity_id uuid primary key,
  account_id uuid not null,
  contract_id uuid,
  state text not null check (state in ('PLANNED', 'SCHEDULED', 'DONE', 'SKIPPED', 'WITHDRAWN')),
  due_on date,
  as_of timestamptz not null
);
create index heard_activity_by_account on heard_activity (account_id);

-- What is heard of a ticket only ever adds to its row.
create table heard_ticket (
  ticket_id uuid primary key,
  account_id uuid not null,
  kind text,
  opened_at timestamptz,
  solved_at timestamptz,
  reopened_at timestamptz,
  responded_at timestamptz,
  -- Null while no answer was sent, or nothing was promised.
  in_time boolean
);
create index heard_ticket_by_account on heard_ticket (account_id);

-- Facts of before two records turned out to be one customer carry the older id.
create table heard_merge (
  merged_id uuid primary key,
  survivor_id uuid not null
);
create index heard_merge_by_survivor on heard_merge (survivor_id);
