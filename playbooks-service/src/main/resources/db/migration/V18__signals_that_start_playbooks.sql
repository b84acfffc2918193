-- A signal may be heard of before its account is: it is kept, and played when both are there.
create table customer_signal (
  account_id uuid not null,
  signal text not null,
  happened_on date not null,
  contract_id uuid,
  band text,
  because text not null,
  played boolean not null default false,
  primary key (account_id, signal, happened_on)
);

create index customer_signal_to_play on customer_signal (account_id) where not played;
