-- What each figure means: one definition for everybody who sends or reads it. Definitions are
-- never deleted, because figures stay.
create table metric_definition (
  name text primary key,
  version bigint not null,
  label text not null,
  unit text not null,
  counts text not null,
  period text not null check (period in ('DAY', 'MONTH')),
  numbers text not null check (numbers in ('WHOLE', 'DECIMAL')),
  lowest numeric not null,
  highest numeric not null,
  good text not null check (good in ('UP', 'DOWN')),
  check (lowest < highest)
);

insert into metric_definition
  (name, version, label, unit, counts, period, numbers, lowest, highest, good)
values
  ('dau', 0, 'Daily active users', 'people',
   'People who used the product on the day, each counted once.',
   'DAY', 'WHOLE', 0, 1000000000, 'UP'),
  ('mau', 0, 'Monthly active users', 'people',
   'People who used the product in the calendar month of the day, each counted once.',
   'MONTH', 'WHOLE', 0, 1000000000, 'UP'),
  ('session-minutes', 0, 'Average session', 'minutes',
   'Mean length of the sessions that ended on the day.',
   'DAY', 'DECIMAL', 0, 1440, 'UP'),
  ('extensions-used', 0, 'Extensions used', 'extensions',
   'Different extensions that somebody used on the day.',
   'DAY', 'WHOLE', 0, 1000000, 'UP'),
  ('searches', 0, 'Searches', 'searches',
   'Searches that people ran on the day.',
   'DAY', 'WHOLE', 0, 1000000000000, 'UP');
