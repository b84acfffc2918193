-- Who handed the seats of one person to another, and why. Which seats they were is told by the
-- facts of that moment.
create table handover (
  id uuid primary key,
  from_person_id uuid not null references person,
  to_person_id uuid not null references person,
  because text not null,
  seats integer not null,
  handed_by text not null,
  handed_at timestamptz not null
);

create index handover_by_giver on handover (from_person_id, id);
create index handover_by_receiver on handover (to_person_id, id);
