-- What both sides agreed on, from which day it counts: the first row is the signature, each
-- amendment adds one. Rows are never changed. What counts on a day is the highest number among
-- those that were effective by then.
create table contract_terms (
  contract_id uuid not null references contract (id),
  number int not null,
  effective_on date not null,
  starts_on date not null,
  ends_on date not null,
  seats int not null check (seats > 0),
  amount numeric not null check (amount >= 0),
  currency text not null,
  support_plan text not null,
  support_overrides jsonb not null default '[]',
  because text,
  agreed_by text not null,
  recorded_at timestamptz not null,
  primary key (contract_id, number),
  check (ends_on >= starts_on)
);

insert into contract_terms (contract_id, number, effective_on, starts_on, ends_on, seats, amount,
  currency, support_plan, agreed_by, recorded_at)
select id, 1, starts_on, starts_on, ends_on, seats, amount, currency, support_plan, 'system',
  signed_at
from contract;
