-- Which accounts get how much of our time by plan, from which day on (UTC). The newest that has come
-- counts. applied_after is the last account that was looked at when it came into force.
create table tier_policy (
  id uuid primary key,
  version bigint not null,
  effective_on date not null unique,
  currency text not null,
  rules jsonb not null,
  defined_by text not null,
  defined_at timestamptz not null,
  applied_after uuid not null,
  applied_at timestamptz
);

create index tier_policy_to_apply on tier_policy (effective_on) where applied_at is null;

-- What every installation begins with.
insert into tier_policy (id, version, effective_on, currency, rules, defined_by, defined_at,
  applied_after, applied_at)
values ('01980000-0000-7000-8000-000000000001', 0, date '1970-01-01', 'USD', '[
  {"tier": "TIER_1", "name": "Strategic", "match": "ANY", "criteria": [
    {"fact": "DEVELOPERS", "atLeast": 10000},
    {"fact": "ANNUAL_VALUE", "atLeast": 1000000}]},
  {"tier": "TIER_2", "name": "Enterprise", "match": "ANY", "criteria": [
    {"fact": "DEVELOPERS", "atLeast": 1500, "below": 10000},
    {"fact": "ANNUAL_VALUE", "atLeast": 100000, "below": 1000000}]},
  {"tier": "TIER_3", "name": "Commercial", "match": "ALL", "criteria": [
    {"fact": "DEVELOPERS", "below": 1500},
    {"fact": "ANNUAL_VALUE", "below": 100000}]}]',
  'system', timestamptz 'epoch', '00000000-0000-0000-0000-000000000000', timestamptz 'epoch');
