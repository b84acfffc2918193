-- The parts of account plans. Each has its trail: who wrote it down, and how it ended and why.
create table goal (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account,
  title text not null,
  horizon text not null,
  side text not null,
  due_on date not null,
  measured_by text,
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  outcome text,
  ended_because text,
  ended_by text,
  ended_at timestamptz
);

create index goal_by_account on goal (account_id, id);

create table use_case (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account,
  name text not null,
  description text,
  stage text not null,
  teams integer,
  users integer,
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  outcome text,
  ended_because text,
  ended_by text,
  ended_at timestamptz
);

create index use_case_by_account on use_case (account_id, id);

create table initiative (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account,
  name text not null,
  how_we_help text,
  due_on date,
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  outcome text,
  ended_because text,
  ended_by text,
  ended_at timestamptz
);

create index initiative_by_account on initiative (account_id, id);

create table initiative_use_case (
  initiative_id uuid not null references initiative,
  use_case_id uuid not null references use_case,
  primary key (initiative_id, use_case_id)
);

create index initiative_use_case_by_use_case on initiative_use_case (use_case_id);

create table candidate_project (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account,
  name text not null,
  scope text not null,
  risk text not null,
  effort_days integer,
  planned_on date,
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  outcome text,
  ended_because text,
  ended_by text,
  ended_at timestamptz
);

create index candidate_project_by_account on candidate_project (account_id, id);

create table expansion_idea (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account,
  name text not null,
  description text,
  potential_amount numeric(20, 4),
  potential_currency text,
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  outcome text,
  ended_because text,
  ended_by text,
  ended_at timestamptz
);

create index expansion_idea_by_account on expansion_idea (account_id, id);
