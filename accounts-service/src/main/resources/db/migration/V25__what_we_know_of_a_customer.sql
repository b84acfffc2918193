-- The answers about one area of one account, under the codes of the questions. The questions are
-- data of the service; what an answer counts is computed when somebody asks.
create table area_knowledge (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account,
  area text not null,
  answers jsonb not null,
  answered_at timestamptz not null,
  answered_by text not null,
  verified_on date not null,
  verified_by text not null,
  unique (account_id, area)
);
