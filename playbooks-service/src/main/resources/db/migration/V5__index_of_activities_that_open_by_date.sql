-- Asked every second; holds only what is still to come.
create index activity_to_open on activity (opens_at) where status = 'PLANNED' and opens_by_date;
