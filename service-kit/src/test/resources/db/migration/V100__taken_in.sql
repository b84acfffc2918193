create table taken_in (
  position bigint generated always as identity,
  thing uuid not null,
  what text not null
);
