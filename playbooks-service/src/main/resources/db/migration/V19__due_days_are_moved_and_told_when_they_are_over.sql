-- A person moved the due day: the plan does not move it back.
alter table activity add column due_moved boolean not null default false;
-- The instant its due day is over by its own calendar; Java knows calendars, so it is written there.
alter table activity add column overdue_at timestamptz;
update activity set overdue_at = cast(due_on + 1 as timestamp) at time zone time_zone;
alter table activity alter column overdue_at set not null;
alter table activity add column overdue_told boolean not null default false;

-- Asked whenever the clock moves; holds only what is still to be done.
create index activity_to_tell_overdue on activity (overdue_at)
  where status in ('PLANNED', 'SCHEDULED', 'STARTED') and not overdue_told;

-- Roles that were called in beside the owners.
alter table activity add column called_in text[];
