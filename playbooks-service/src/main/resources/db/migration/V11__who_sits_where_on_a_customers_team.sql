create table customer_seat (
  account_id uuid not null references customer (account_id),
  role text not null,
  person_id uuid not null,
  primary key (account_id, role)
);

create index customer_seat_by_person on customer_seat (person_id);
