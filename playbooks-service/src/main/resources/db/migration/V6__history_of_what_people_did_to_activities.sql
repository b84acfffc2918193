create table activity_step (
  id uuid primary key,
  activity_id uuid not null references activity (id),
  at timestamptz not null,
  step text not null,
  actor_id text not null,
  actor_role text not null,
  because text
);

create index activity_step_by_activity on activity_step (activity_id, at, id);
