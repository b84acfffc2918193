create table save_plan (
  id uuid primary key,
  contract_id uuid not null references contract (id),
  kind text not null check (kind in ('SAVE_PLAN', 'SAVE_PROGRAMME')),
  problem text,
  goal text not null,
  exit_criteria jsonb not null,
  steps jsonb not null,
  executive_sponsor_id uuid,
  opened_at timestamptz not null,
  updated_at timestamptz not null,
  reviewed_at timestamptz not null,
  closed_at timestamptz,
  version bigint not null
);
-- One plan at a time; those that are over stay.
create unique index save_plan_open on save_plan (contract_id) where closed_at is null;
create index save_plan_by_contract on save_plan (contract_id, id);

create table save_plan_update (
  id uuid primary key,
  plan_id uuid not null references save_plan (id),
  written_at timestamptz not null,
  written_by text not null,
  role text not null,
  text text not null,
  rating text check (rating in ('GREEN', 'YELLOW', 'RED')),
  review boolean not null
);
create index save_plan_update_by_plan on save_plan_update (plan_id, id);

create table save_plan_exit (
  plan_id uuid not null references save_plan (id),
  side text not null check (side in ('SALES', 'TECHNICAL_SUCCESS')),
  agreed_at timestamptz not null,
  agreed_by text not null,
  role text not null,
  because text not null,
  primary key (plan_id, side)
);
