-- The day whose beginning a moment is, by the contract's calendar; null for a moment that is no
-- beginning of a day. With it a moment can be found again when the rules of its zone change.
alter table contract_moment add column due_on date;

-- The version of the time zone rules that the instant was computed with.
alter table contract_moment add column zone_rules text not null default 'unknown';

update contract_moment m
set due_on = cast(m.due_at at time zone z.name as date)
from contract c join pg_timezone_names z on z.name = c.time_zone
where c.id = m.contract_id and m.fired_at is null;

-- Which moments were planned by other rules: one probe, however many are up to date.
create index contract_moment_by_rules on contract_moment (zone_rules, contract_id)
  where fired_at is null;

-- What a change of the rules did, one row for each pair of versions.
create table zone_change (
  id uuid primary key,
  from_rules text not null,
  to_rules text not null,
  began_at timestamptz not null,
  last_at timestamptz not null,
  contracts bigint not null,
  moved bigint not null,
  examples jsonb not null,
  unique (from_rules, to_rules)
);
