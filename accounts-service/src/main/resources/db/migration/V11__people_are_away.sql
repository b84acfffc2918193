-- Only what is or comes: an absence that is over is deleted.
create table person_absence (
  id uuid not null,
  person_id uuid not null references person,
  first_day date not null,
  last_day date not null,
  cover_id uuid references person,
  -- The same days as instants by the person's own clock, worked out by the service.
  begins_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (person_id, id),
  check (first_day <= last_day),
  check (cover_id <> person_id)
);

create index person_absence_by_cover on person_absence (cover_id) where cover_id is not null;

-- When somebody is not there, and until when; who left does not come back.
create view person_away as
  select person_id, begins_at as from_at, ends_at as until_at, last_day, cover_id
  from person_absence
  union all
  select id, left_at, 'infinity', null, null from person where left_at is not null;
