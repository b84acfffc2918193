-- The keys of accounts in other systems, folded to lower case, so that a row of a CRM can name its
-- account as the CRM does. While a key moves from one account to another both may have it.
create table known_account_key (
  account_id uuid not null references known_account (id) on delete cascade,
  system text not null,
  external_id text not null,
  primary key (system, external_id, account_id)
);

create index known_account_key_by_account on known_account_key (account_id);
