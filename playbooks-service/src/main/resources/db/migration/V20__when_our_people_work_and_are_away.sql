alter table person add column manager_id uuid;
-- Minutes of work by day of the week; null while nobody said.
alter table person add column weekly jsonb;
create index person_by_manager on person (manager_id);

create table person_absence (
  person_id uuid not null references person (id) on delete cascade,
  first_day date not null,
  last_day date not null,
  cover_id uuid
);

create index person_absence_by_person on person_absence (person_id);
create index person_absence_by_last_day on person_absence (last_day);
