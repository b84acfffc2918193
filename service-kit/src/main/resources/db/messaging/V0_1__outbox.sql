-- The journal: every fact this service ever told. Rows are added and never changed.
create table outbox (
  id bigint generated always as identity,
  recorded_at timestamptz not null default clock_timestamp(),
  tx xid8 not null default pg_current_xact_id(),
  event_id uuid not null default gen_random_uuid(),
  topic text not null,
  key text not null,
  aggregate uuid not null,
  sequence bigint not null,
  type text not null,
  source text not null,
  account_id uuid,
  time timestamptz not null,
  data_schema text not null,
  actor_id text not null,
  actor_role text not null,
  correlation_id text,
  causation_id text,
  traceparent text,
  payload json not null,
  primary key (id, recorded_at)
) partition by range (recorded_at);

create table outbox_2026 partition of outbox for values from ('2026-01-01') to ('2027-01-01');
create table outbox_2027 partition of outbox for values from ('2027-01-01') to ('2028-01-01');
create table outbox_2028 partition of outbox for values from ('2028-01-01') to ('2029-01-01');
create table outbox_later partition of outbox default;

-- The relay's window asks by transaction.
create index outbox_tx on outbox (tx);

-- Counts the facts of one aggregate on one topic. Its row is locked before the id of a fact is
-- drawn, so ids of one aggregate rise in the order in which their transactions commit.
create table outbox_sequence (
  topic text not null,
  aggregate uuid not null,
  last bigint not null,
  primary key (topic, aggregate)
);
