-- What a signal starts, or somebody decides, belongs to an account; a contract or a deal may have
-- called for it.
alter table activity drop constraint activity_once;
create unique index activity_once on activity
  (account_id, contract_id, opportunity_id, phase, code, quarter, occurrence) nulls not distinct
  where origin = 'MATRIX';

alter table activity drop constraint activity_check;
alter table activity add check (
  origin <> 'MATRIX' or num_nonnulls(contract_id, opportunity_id) = 1);

-- Null where the journey matrix says who owns it.
alter table activity add column owners text[];
-- The band of the figure that started it.
alter table activity add column band text;
-- Why it exists; the matrix needs no reason.
alter table activity add column cause text;
alter table activity add check ((origin = 'MATRIX') = (cause is null));

create index activity_of_playbook on activity (account_id, playbook) where origin = 'PLAYBOOK';
