-- What each department measures itself by, and the figures of what does not fill itself.
create table scorecard (
  department text primary key,
  version bigint not null,
  updated_by text not null,
  updated_at timestamptz not null
);

create table scorecard_metric (
  department text not null references scorecard,
  position integer not null,
  code text not null,
  name text not null,
  kind text not null,
  target numeric(20, 4) not null,
  direction text not null,
  unit text not null,
  primary key (department, position)
);

-- Kept when a metric leaves the scorecard: it may come back.
create table scorecard_figure (
  id uuid primary key,
  department text not null references scorecard,
  code text not null,
  figure numeric(20, 4) not null,
  taken_on date not null,
  recorded_by text not null,
  recorded_at timestamptz not null
);

create index scorecard_figure_latest on scorecard_figure (department, code, taken_on, id);
create index scorecard_figure_by_day on scorecard_figure (department, taken_on, id);
