create table known_account (
  account_id uuid primary key,
  name text not null,
  tier text not null,
  as_of timestamptz not null
);

create table known_contract (
  contract_id uuid primary key,
  account_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  time_zone text not null,
  support_plan text not null,
  as_of timestamptz not null
);
create index known_contract_of_account on known_contract (account_id);
