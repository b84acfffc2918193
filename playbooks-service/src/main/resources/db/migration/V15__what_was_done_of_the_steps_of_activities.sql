-- Everything that was ever said about a step; the last word counts.
create table step_record (
  id uuid primary key,
  activity_id uuid not null references activity (id),
  step text not null,
  deed text not null,
  done_on date,
  note text,
  actor_id text not null,
  actor_role text not null,
  at timestamptz not null
);

create index step_record_by_activity on step_record (activity_id, at, id);

create table activity_document (
  id uuid primary key,
  activity_id uuid not null references activity (id),
  type text not null,
  title text not null,
  link text not null,
  actor_id text not null,
  actor_role text not null,
  at timestamptz not null
);

create index activity_document_by_activity on activity_document (activity_id, at, id);

-- Who on the customer's side promised what: the contact by its id, no name.
create table activity_commitment (
  id uuid primary key,
  activity_id uuid not null references activity (id),
  kind text not null,
  agreed_document text,
  contact_id uuid not null,
  committed_on date not null,
  resources text[] not null,
  actor_id text not null,
  actor_role text not null,
  at timestamptz not null
);

create index activity_commitment_by_activity on activity_commitment (activity_id, at, id);
