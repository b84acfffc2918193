-- What usage an account and we aim for. One is in force at a time; the others are its history.
create table adoption_goal (
  id uuid primary key,
  account_id uuid not null references account,
  number integer not null,
  metric text not null,
  target numeric(21, 6) not null,
  due_on date not null,
  because text not null,
  set_by text not null,
  set_at timestamptz not null,
  ended_because text,
  ended_at timestamptz,
  unique (account_id, number),
  check ((ended_at is null) = (ended_because is null))
);

create unique index adoption_goal_in_force on adoption_goal (account_id) where ended_at is null;
