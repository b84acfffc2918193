-- No name and no address: only what decides whether somebody can make a promise.
create table customer_contact (
  contact_id uuid primary key,
  account_id uuid not null,
  champion boolean not null,
  economic_buyer boolean not null
);
