alter table person
  add column manager_id uuid references person,
  add column working_time_zone text,
  add column left_on date,
  -- The beginning of that day by the person's own clock, worked out by the service.
  add column left_at timestamptz,
  -- The next instant at which the person goes, comes back or leaves.
  add column next_change_at timestamptz,
  add check ((left_on is null) = (left_at is null)),
  add check (manager_id <> id);

create index person_by_manager on person (manager_id, id);
create index person_by_next_change on person (next_change_at, id) where next_change_at is not null;

create table person_skill (
  person_id uuid not null references person,
  -- Folded by the service: upper and lower case are the same skill.
  skill_key text not null,
  skill text not null,
  primary key (person_id, skill_key)
);

create index person_skill_by_key on person_skill (skill_key, person_id);

create table person_working_hours (
  person_id uuid not null references person,
  day text not null,
  from_minute integer not null,
  until_minute integer not null,
  primary key (person_id, day, from_minute),
  check (0 <= from_minute and from_minute < until_minute and until_minute <= 1440)
);
