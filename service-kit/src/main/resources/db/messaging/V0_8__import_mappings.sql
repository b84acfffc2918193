-- How rows of somebody else's file become rows of a kind: a JSONata expression by name.
create table import_mapping (
  name text primary key,
  version bigint not null,
  kind text not null,
  expression text not null,
  changed_by text not null,
  changed_at timestamptz not null default clock_timestamp()
);
