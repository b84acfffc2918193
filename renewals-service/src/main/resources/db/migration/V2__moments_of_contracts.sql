-- Everything that will happen to a contract by itself, computed once in Java from its own dates.
create table contract_moment (
  contract_id uuid not null references contract (id),
  due_at timestamptz not null,
  kind text not null,
  number int not null,
  fired_at timestamptz,
  primary key (contract_id, kind, number)
);

-- What is still to come, soonest first: looking for due work is one probe of this index, however
-- many contracts lie in the future. The contract's id puts a predecessor before its successor.
create index contract_moment_to_come on contract_moment (due_at, contract_id)
  where fired_at is null;
