create table account_team (
  account_id uuid not null references account,
  role text not null,
  person_id uuid not null references person,
  primary key (account_id, role)
);

create index account_team_by_person on account_team (person_id);
