create table opportunity (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account,
  name text not null,
  kind text not null,
  stage integer not null check (stage between 0 and 7),
  status text not null,
  value_amount numeric(20, 4),
  value_currency text,
  closes_on date,
  lost_because text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((value_amount is null) = (value_currency is null)),
  check ((status = 'LOST') = (lost_because is not null)),
  check ((status = 'WON') = (stage = 7 and status <> 'LOST'))
);

create index opportunity_by_account on opportunity (account_id, id);

create table opportunity_external_id (
  opportunity_id uuid not null references opportunity,
  system text not null,
  external_id text not null,
  system_key text not null,
  external_id_key text not null,
  primary key (system_key, external_id_key)
);

create index opportunity_external_id_by_opportunity on opportunity_external_id (opportunity_id);

create table opportunity_move (
  opportunity_id uuid not null references opportunity,
  number integer not null,
  from_stage integer,
  to_stage integer not null,
  because text,
  moved_by text not null,
  moved_at timestamptz not null,
  primary key (opportunity_id, number)
);
