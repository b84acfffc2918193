-- What was answered under an Idempotency-Key. A row is written in the transaction of the effect,
-- so that a visible row always carries its answer.
create table idempotency_key (
  caller       text        not null,
  path         text        not null,
  key          text        not null,
  request_hash bytea       not null,
  status       integer,
  headers      text,
  body         bytea,
  expires_at   timestamptz not null,
  primary key (caller, path, key)
);

create index idempotency_key_expiry on idempotency_key (expires_at);
