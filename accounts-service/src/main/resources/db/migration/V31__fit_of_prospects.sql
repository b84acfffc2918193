-- Each assessment stays as it was; the newest one counts.
create table fit_assessment (
  id uuid primary key,
  account_id uuid not null references account,
  outcome text not null,
  because text not null,
  assessed_on date not null,
  assessed_by text not null,
  assessed_at timestamptz not null
);

create index fit_assessment_by_account on fit_assessment (account_id, id);

create table fit_quote (
  assessment_id uuid not null references fit_assessment,
  position integer not null,
  kind text not null,
  words text not null,
  primary key (assessment_id, position)
);
