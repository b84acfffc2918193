-- How many accounts one person can look after in a role. Data, because it differs from house to
-- house; these are the figures we know of.
create table role_capacity (
  role text primary key,
  version bigint not null,
  fewest integer not null,
  most integer not null,
  check (0 <= fewest and fewest <= most)
);

insert into role_capacity (role, version, fewest, most) values
  ('CUSTOMER_ENGINEER', 0, 20, 30),
  ('SUPPORT_ENGINEER', 0, 0, 15);
