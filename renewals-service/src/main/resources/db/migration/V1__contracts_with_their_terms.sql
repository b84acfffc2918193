create table contract (
  id uuid primary key,
  account_id uuid not null,
  status text not null check (status in ('SIGNED', 'STARTED', 'ENDED')),
  starts_on date not null,
  ends_on date not null,
  time_zone text not null,
  journey_from date not null,
  seats int not null check (seats > 0),
  amount numeric not null check (amount >= 0),
  currency text not null,
  support_plan text not null,
  auto_renew boolean not null,
  notice_days int not null check (notice_days >= 0),
  opportunity_id uuid,
  -- A contract follows at most one, and at most one follows it.
  renewal_of uuid unique references contract (id),
  successor_id uuid unique references contract (id),
  external_system text,
  external_id text,
  signed_at timestamptz not null,
  version bigint not null,
  check (ends_on >= starts_on),
  check ((external_system is null) = (external_id is null))
);

create index contract_by_account on contract (account_id, id);

-- Keys of other systems differ by more than their case.
create unique index contract_by_external_id on contract (lower(external_system), lower(external_id));
