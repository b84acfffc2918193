-- Which messages were taken in already.
create table inbox (
  source text not null,
  id text not null,
  received_at timestamptz not null default clock_timestamp(),
  primary key (source, id)
);

create table inbox_sequence (
  topic text not null,
  aggregate text not null,
  last bigint not null,
  primary key (topic, aggregate)
);

create table inbox_state (
  topic text not null,
  key text not null,
  version bigint not null,
  primary key (topic, key)
);

-- What could not be applied, kept for a person to look at.
create table dead_letter (
  id uuid primary key,
  topic text not null,
  partition_number int not null,
  record_offset bigint not null,
  key text,
  aggregate text,
  type text,
  headers json not null,
  value bytea,
  reason text not null,
  status text not null check (status in ('PARKED', 'REINJECTED', 'DISCARDED')),
  parked_at timestamptz not null default clock_timestamp(),
  settled_at timestamptz,
  settled_by text,
  settled_because text
);
create index dead_letter_parked on dead_letter (topic, aggregate) where status = 'PARKED';
