create table parcel (
  id        uuid        primary key,
  version   bigint      not null,
  recipient text        not null,
  time_zone text        not null,
  size      text        not null,
  pickup_at timestamptz,
  picked_up boolean     not null
);
