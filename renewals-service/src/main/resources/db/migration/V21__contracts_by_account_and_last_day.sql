-- Figures of a period go from account to account and look at contracts that ended on the day before
-- it or later; what was never signed is no contract to them.
create index contract_by_account_and_last_day on contract (account_id, ends_on)
  where status <> 'DRAFT';

-- Accounts that turned out to be others are few.
create index known_account_merged on known_account (id) where merged_into is not null;
