-- What accounts-service remembers of contracts, heard in any order. The account may be unknown
-- here for a moment, so no foreign key.
create table contract_standing (
  contract_id uuid primary key,
  account_id uuid not null,
  ended boolean not null,
  successor_id uuid
);

create index contract_standing_by_account on contract_standing (account_id);
