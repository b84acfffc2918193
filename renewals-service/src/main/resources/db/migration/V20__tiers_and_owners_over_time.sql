-- To which tier an account belonged from which day on, as accounts-service told it. What counts on
-- a day is what was told last among what was effective by then.
create table account_tier_change (
  number bigint generated always as identity primary key,
  account_id uuid not null,
  effective_on date not null,
  from_tier text not null,
  to_tier text not null,
  told_at timestamptz not null,
  -- The same fact again is the same row.
  unique (account_id, effective_on, from_tier, to_tier, told_at)
);

create index account_tier_change_by_account
  on account_tier_change (account_id, told_at, number);

-- Who held which role on an account's team, and from when on; nobody when to_person is null.
create table account_team_change (
  number bigint generated always as identity primary key,
  account_id uuid not null,
  role text not null,
  from_person uuid,
  to_person uuid,
  told_at timestamptz not null,
  unique nulls not distinct (account_id, role, from_person, to_person, told_at)
);

create index account_team_change_by_seat
  on account_team_change (account_id, role, told_at, number);
