-- Told once an account: the account is the key, so that of two at once one is the first.
create table first_paid_contract (
  account_id uuid primary key,
  contract_id uuid not null references contract (id),
  starts_on date not null,
  amount numeric not null check (amount > 0),
  currency text not null,
  signed_on date not null
);

-- Who pays already does not do it for the first time. The day is that of UTC: not every zone of a
-- contract is known to the database.
insert into first_paid_contract (account_id, contract_id, starts_on, amount, currency, signed_on)
select distinct on (account_id) account_id, id, starts_on, amount, currency,
  (signed_at at time zone 'UTC')::date
from contract
where amount > 0 and signed_at is not null
order by account_id, signed_at, id;
