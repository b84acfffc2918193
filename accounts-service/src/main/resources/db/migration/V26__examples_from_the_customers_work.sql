-- Examples are told once and stay as they were told.
create table knowledge_example (
  id uuid primary key,
  account_id uuid not null references account,
  area text not null,
  supports text not null,
  opportunity_id uuid references opportunity,
  text text not null,
  told_by text not null,
  told_at timestamptz not null,
  check ((supports = 'OPPORTUNITY') = (opportunity_id is not null))
);

create index knowledge_example_by_account on knowledge_example (account_id, id);
create index knowledge_example_by_opportunity on knowledge_example (opportunity_id);
