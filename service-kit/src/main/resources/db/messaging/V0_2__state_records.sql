-- The newest version of every state this service publishes; a null payload is an erasure.
create table state_record (
  topic text not null,
  key uuid not null,
  version bigint not null,
  tx xid8 not null default pg_current_xact_id(),
  event_id uuid not null default gen_random_uuid(),
  type text not null,
  source text not null,
  time timestamptz not null,
  data_schema text not null,
  actor_id text not null,
  actor_role text not null,
  correlation_id text,
  causation_id text,
  payload json,
  primary key (topic, key)
);

create index state_record_tx on state_record (tx);
