-- How a token leads to a person; no name and no address.
create table person (
  id uuid primary key,
  oidc_subject text,
  heard_at timestamptz not null
);

create index person_by_subject on person (oidc_subject);
