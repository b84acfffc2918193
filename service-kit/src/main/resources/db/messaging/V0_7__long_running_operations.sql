-- What takes longer than a request: who asked for it, how far it has come, how it ended. All times
-- are wall time. The row is locked while a chunk is applied, so that two instances never apply the
-- same one.
create table operation (
  id uuid primary key,
  kind text not null,
  status text not null
    check (status in ('UPLOADING', 'QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  format text not null,
  -- The header of a CSV file.
  columns text[],
  dry_run boolean not null,
  mapping text,
  -- The mapping as it was when the file came.
  expression text,
  started_by text not null,
  started_as text not null,
  -- The roles that may start such an operation, and see those of each other.
  owners text[] not null,
  idempotency_key text,
  total bigint not null default 0,
  processed bigint not null default 0,
  created bigint not null default 0,
  updated bigint not null default 0,
  unchanged bigint not null default 0,
  failed bigint not null default 0,
  -- How often each problem code was the verdict.
  problems jsonb not null default '{}',
  why_failed text,
  queued_at timestamptz,
  started_at timestamptz,
  finished_at timestamptz,
  touched_at timestamptz not null default clock_timestamp(),
  -- When rows and verdicts were deleted.
  emptied_at timestamptz
);

create index operation_waiting on operation (touched_at) where status in ('QUEUED', 'RUNNING');
create index operation_to_empty on operation (touched_at) where emptied_at is null;
create unique index operation_once on operation (started_by, kind, idempotency_key)
  where status <> 'UPLOADING' and idempotency_key is not null;

-- The rows of a file as they came: personal data, deleted after some days.
create table operation_row (
  operation_id uuid not null references operation,
  number bigint not null,
  line bigint not null,
  -- CSV: the cells as a JSON list; NDJSON: the line.
  content text not null,
  primary key (operation_id, number)
);

-- One verdict a row, in the transaction of its effect.
create table operation_verdict (
  operation_id uuid not null references operation,
  number bigint not null,
  result text not null check (result in ('CREATED', 'UPDATED', 'UNCHANGED', 'FAILED')),
  record_id uuid,
  code text,
  pointer text,
  detail text,
  primary key (operation_id, number),
  check ((result = 'FAILED') = (code is not null and detail is not null))
);

create index operation_verdict_failed on operation_verdict (operation_id, number)
  where result = 'FAILED';
