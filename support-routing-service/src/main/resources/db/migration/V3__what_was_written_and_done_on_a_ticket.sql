create table ticket_message (
  id uuid primary key,
  ticket_id uuid not null references ticket (id),
  sent_at timestamptz not null,
  sent_by text not null,
  meaningful boolean not null,
  text text not null,
  context_restated text,
  next_step text
);
create index ticket_message_of_ticket on ticket_message (ticket_id, sent_at, id);

create table ticket_step (
  id uuid primary key,
  ticket_id uuid not null references ticket (id),
  taken_at timestamptz not null,
  taken_by text not null,
  from_status text,
  to_status text not null,
  because text
);
create index ticket_step_of_ticket on ticket_step (ticket_id, taken_at, id);
