-- How renewals-service last told that contracts stand. The account may be unknown here for a
-- moment, so no foreign key.
create table known_contract (
  contract_id uuid primary key,
  account_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  seats integer not null,
  value_amount numeric(20, 4) not null,
  value_currency text not null
);

create index known_contract_by_account on known_contract (account_id, starts_on);
