-- What the account team needs of another function counts once that function agreed.
create table ask (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null,
  activity_id uuid not null references activity (id),
  asked_of text not null,
  what text not null,
  needed_by date,
  status text not null,
  asked_by text not null,
  asked_role text not null,
  asked_at timestamptz not null,
  answered_by text,
  answered_at timestamptz,
  answer text
);

create index ask_by_activity on ask (activity_id, id);
create index ask_to_answer on ask (asked_of, id) where status = 'ASKED';
