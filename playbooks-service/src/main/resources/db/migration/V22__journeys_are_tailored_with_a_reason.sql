-- How the journey of an account differs from the matrix, who decided it and why. It stays on record
-- after it was withdrawn.
create table tailoring (
  id uuid primary key,
  account_id uuid not null,
  contract_id uuid,
  kind text not null,
  code text not null,
  quarter int,
  days int,
  because text not null,
  actor_id text not null,
  actor_role text not null,
  at timestamptz not null,
  withdrawn_because text,
  withdrawn_at timestamptz,
  check ((withdrawn_because is null) = (withdrawn_at is null))
);

create index tailoring_by_account on tailoring (account_id, at, id);

-- What somebody added to the journey is planned with it, so it is there once as well.
drop index activity_once;
create unique index activity_once on activity
  (account_id, contract_id, opportunity_id, phase, code, quarter, occurrence) nulls not distinct
  where phase <> 'EXTRA';
