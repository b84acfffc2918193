-- Figures of a period read the activities that fell due in it.
create index activity_by_due_day on activity (due_on);
