-- What use of the product is aimed at: one row, because everybody is measured by the same.
create table adoption_targets (
  id integer primary key check (id = 1),
  version bigint not null,
  dau_of_mau numeric not null check (dau_of_mau between 0 and 1),
  mau_of_seats numeric not null check (mau_of_seats between 0 and 1)
);

insert into adoption_targets (id, version, dau_of_mau, mau_of_seats) values (1, 0, 0.30, 0.80);
