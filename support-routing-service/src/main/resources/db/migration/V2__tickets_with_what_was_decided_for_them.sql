create table ticket (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null,
  kind text not null,
  title text not null,
  description text,
  severity integer check (severity between 0 and 3),
  channel text not null,
  opened_by_role text,
  opened_by_contact uuid,
  status text not null,
  -- What held when it was opened; later changes of policy or contract do not touch it.
  phase text not null,
  support_plan text,
  standing_because text not null,
  routing_rule text not null,
  route text not null,
  routing_because text not null,
  policy text not null,
  policy_because text not null,
  calendar_id text,
  target text,
  due_at timestamptz,
  opened_at timestamptz not null,
  first_responded_at timestamptz,
  solved_at timestamptz,
  solution text,
  check (num_nonnulls(opened_by_role, opened_by_contact) = 1),
  check (num_nonnulls(calendar_id, target, due_at) in (0, 3))
);
create index ticket_of_account on ticket (account_id, opened_at desc, id desc);
create index ticket_newest_first on ticket (opened_at desc, id desc);
-- The queue reads what is open, however much was solved before.
create index ticket_open on ticket (route) where status <> 'SOLVED';
