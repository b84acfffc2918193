-- When somebody began to work on it; null while nobody has.
alter table activity add column started_at timestamptz;
