-- Every policy that anybody decided on; the last one is in force. Before the first there is the
-- built-in one, which counts as version 0.
create table health_policy (
  version bigint primary key,
  policy jsonb not null,
  because text not null,
  decided_by_role text not null,
  decided_at timestamptz not null
);
