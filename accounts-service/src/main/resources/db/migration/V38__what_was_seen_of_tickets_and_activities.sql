-- What other services told of an account's tickets and activities. The account may be unknown here
-- for a moment, so no foreign key.
create table seen_ticket (
  ticket_id uuid primary key,
  account_id uuid not null,
  kind text not null,
  -- Null while only the solution was heard of.
  opened_at timestamptz,
  -- The last time it was solved; it may be open again.
  solved_at timestamptz
);

-- Tickets of a kind that were opened since an instant: a range of this index.
create index seen_ticket_by_account on seen_ticket (account_id, kind, opened_at);

create table seen_activity (
  activity_id uuid primary key,
  account_id uuid not null,
  completed_on date not null
);

-- The last day something was done: the end of this index.
create index seen_activity_by_account on seen_activity (account_id, completed_on);
