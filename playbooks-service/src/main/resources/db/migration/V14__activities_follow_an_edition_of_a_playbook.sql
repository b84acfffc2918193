-- Which edition an activity is on stands fast once it is open, whatever is published later.
alter table activity add column playbook text;
alter table activity add column edition int;
-- How many steps were still open when it was completed.
alter table activity add column steps_owed int;
alter table activity add foreign key (playbook, edition) references playbook_edition (code, number);
alter table activity add check ((playbook is null) = (edition is null));

create index activity_by_open_run on activity (playbook, edition)
  where status in ('SCHEDULED', 'STARTED');
