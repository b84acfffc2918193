-- Where the simulated clock stands, so that a killed service resumes at the same instant.
create table simulated_clock (
  only_row boolean     primary key default true check (only_row),
  now      timestamptz not null
);
