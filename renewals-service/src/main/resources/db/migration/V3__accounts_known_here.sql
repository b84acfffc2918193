-- What accounts-service told about its accounts; a contract needs an account that is known.
create table known_account (
  id uuid primary key,
  name text not null,
  tier text not null,
  as_of timestamptz not null
);
