create table person (
  id uuid primary key,
  version bigint not null,
  display_name text not null,
  email text not null,
  -- lower case: addresses that differ in case reach the same person
  email_key text not null unique,
  oidc_subject text unique,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table person_role (
  person_id uuid not null references person,
  role text not null,
  primary key (person_id, role)
);

create index person_role_by_role on person_role (role, person_id);
