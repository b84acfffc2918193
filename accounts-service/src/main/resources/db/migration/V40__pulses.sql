-- How a customer felt to the person accountable, said again and again: 1, 2, 3 for each account.
create table account_pulse (
  account_id uuid not null references account,
  number bigint not null,
  pulse text not null,
  because text not null,
  said_by text not null,
  said_in_role text not null,
  said_at timestamptz not null,
  primary key (account_id, number)
);
