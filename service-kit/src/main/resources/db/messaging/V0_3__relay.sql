-- How far the relay has come. One row; a window lies between two snapshots.
create table relay_cursor (
  single boolean primary key default true check (single),
  server_identity text not null,
  epoch bigint not null default 0,
  window_from pg_snapshot not null,
  window_to pg_snapshot,
  last_id bigint not null default 0,
  position bigint not null default 0
);

insert into relay_cursor (server_identity, window_from)
select system_identifier::text, pg_current_snapshot() from pg_control_system();

-- The order in which facts were published, without gaps: the cursor of the HTTP feed.
create table outbox_position (
  position bigint primary key,
  outbox_id bigint not null
);
create unique index outbox_position_by_fact on outbox_position (outbox_id);
