-- How each customer is, as last judged. Only customers have a row.
create table account_health (
  account_id uuid primary key references account,
  -- The policy it was judged by; -1 before the first time.
  policy_version bigint not null,
  band text,
  score integer,
  coverage integer not null,
  -- The worst customers first: the band, then the score. Null before the first time.
  standing integer,
  band_since timestamptz not null,
  judged_at timestamptz not null,
  -- The zone of the days below; another one is a reason to judge again.
  time_zone text not null,
  -- What was known when it was judged; a preview of another policy reads only this.
  readings jsonb not null,
  -- When the clock alone may change something; null: never.
  next_look_at timestamptz
);

create index account_health_by_next_look on account_health (next_look_at)
  where next_look_at is not null;
create index account_health_by_policy on account_health (policy_version);
create index account_health_by_standing on account_health (standing, account_id);

-- Customers of before are judged as soon as the service runs.
insert into account_health
  (account_id, policy_version, coverage, band_since, judged_at, time_zone, readings)
select id, -1, 0, now(), now(), time_zone, '{"traits": {}, "declaredRed": null}'
from account where lifecycle = 'CUSTOMER';
