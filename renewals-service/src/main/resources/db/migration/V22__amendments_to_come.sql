-- What was agreed for a later day; it enters the contract when that day begins, and leaves here.
-- refused_because is set when it could not enter by then.
create table coming_amendment (
  contract_id uuid primary key references contract (id),
  takes_effect_at timestamptz not null,
  request text not null,
  agreed_by text not null,
  agreed_as text not null,
  recorded_at timestamptz not null,
  refused_because text
);

create index coming_amendment_due on coming_amendment (takes_effect_at, contract_id)
  where refused_because is null;
