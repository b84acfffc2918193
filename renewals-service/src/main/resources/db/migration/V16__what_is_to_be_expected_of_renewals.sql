-- One row a signed contract: what the rules make of its renewal, and what people say.
create table renewal_assessment (
  contract_id uuid primary key references contract (id),
  account_id uuid not null,
  -- From then on others are told; null before.
  opened_at timestamptz,
  told_at timestamptz,
  -- What the rules say; null while too little is known.
  signal text check (signal in ('GREEN', 'YELLOW', 'RED')),
  traits jsonb not null default '[]',
  judged_at timestamptz,
  -- The call in force, and whose it is.
  call text check (call in ('GREEN', 'YELLOW', 'RED')),
  call_role text,
  call_because text,
  called_at timestamptz,
  -- The worse of both; null while neither is known.
  rating text check (rating in ('GREEN', 'YELLOW', 'RED')),
  projection text check (projection in ('FULL_CHURN', 'PARTIAL_CHURN', 'FLAT', 'GROWTH')),
  projected_amount numeric,
  -- Whether news of the account have it judged again: no more once the renewal is decided.
  watched boolean not null default false,
  -- When time alone changes something.
  next_look_at timestamptz,
  version bigint not null default 0,
  check ((call is null) = (call_role is null))
);
create index renewal_assessment_next_look on renewal_assessment (next_look_at)
  where next_look_at is not null;
create index renewal_assessment_by_account on renewal_assessment (account_id);

insert into renewal_assessment (contract_id, account_id, next_look_at)
select id, account_id, timestamptz 'epoch' from contract
where status in ('SIGNED', 'STARTED', 'ENDED') and successor_id is null;

-- Signal, call and projection are facts of their own; none is ever changed.
create table renewal_signal_change (
  id uuid primary key,
  contract_id uuid not null references contract (id),
  changed_at timestamptz not null,
  from_band text,
  to_band text,
  because text not null
);
create index renewal_signal_change_by_contract on renewal_signal_change (contract_id, id);

create table renewal_call (
  id uuid primary key,
  contract_id uuid not null references contract (id),
  given_at timestamptz not null,
  given_by text not null,
  role text not null,
  call text not null check (call in ('GREEN', 'YELLOW', 'RED')),
  in_force boolean not null,
  because text not null
);
create index renewal_call_by_contract on renewal_call (contract_id, id);

create table renewal_projection (
  id uuid primary key,
  contract_id uuid not null references contract (id),
  given_at timestamptz not null,
  given_by text not null,
  role text not null,
  projection text not null,
  amount numeric,
  currency text not null,
  because text not null
);
create index renewal_projection_by_contract on renewal_projection (contract_id, id);
