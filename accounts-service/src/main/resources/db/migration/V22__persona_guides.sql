-- What an installation says of a persona; without content the built-in text holds. There is a row
-- for each persona from the start, so that changes always find one to lock.
create table persona_guide (
  persona text primary key,
  version bigint not null,
  cares_about text[],
  leave_out text[],
  usual_minutes integer,
  max_minutes integer,
  max_per_quarter integer,
  likely_approves_purchases boolean,
  changed_at timestamptz,
  check ((cares_about is null) = (leave_out is null)
    and (cares_about is null) = (likely_approves_purchases is null)
    and (cares_about is null) = (changed_at is null)),
  check ((usual_minutes is null) = (max_minutes is null)
    and (usual_minutes is null) = (max_per_quarter is null))
);

insert into persona_guide (persona, version)
values ('KEY_BUSINESS', 0), ('PRIMARY_CHAMPION', 0), ('PRIMARY_USER', 0), ('SECONDARY_USER', 0);
