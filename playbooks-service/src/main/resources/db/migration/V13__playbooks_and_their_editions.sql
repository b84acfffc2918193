-- What is being written stands in the draft; what was published stands in playbook_edition and is
-- never changed.
create table playbook (
  code text primary key,
  position int not null,
  version bigint not null default 0,
  draft jsonb,
  drafted_by text,
  drafted_at timestamptz,
  retired_because text,
  retired_by text,
  retired_at timestamptz,
  check ((draft is null) = (drafted_at is null)),
  check ((retired_because is null) = (retired_at is null))
);

create table playbook_edition (
  code text not null references playbook (code),
  number int not null,
  content jsonb not null,
  built_in boolean not null,
  published_by text not null,
  published_at timestamptz not null,
  primary key (code, number)
);
