-- When somebody on the team said that an account is red, and until when it was.
create table red_declaration (
  id uuid primary key,
  account_id uuid not null references account,
  because text not null,
  declared_by text not null,
  declared_in_role text not null,
  declared_at timestamptz not null,
  lifted_because text,
  lifted_by text,
  lifted_in_role text,
  lifted_at timestamptz,
  check ((lifted_at is null) = (lifted_because is null))
);

create unique index red_declaration_open on red_declaration (account_id) where lifted_at is null;
create index red_declaration_by_account on red_declaration (account_id, declared_at);
