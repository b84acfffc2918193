-- A renewal window that had opened opens again when the contract is extended. What happened stays:
-- each plan after the first has a number of its own.
alter table contract_moment add column generation int not null default 1;
alter table contract_moment drop constraint contract_moment_pkey;
alter table contract_moment add primary key (contract_id, kind, number, generation);
