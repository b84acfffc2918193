-- When something changes about an account's tier by itself: a choice ends, or other contracts count.
create table tier_due (
  account_id uuid primary key references account,
  due_at timestamptz not null
);

create index tier_due_by_instant on tier_due (due_at, account_id);

-- Accounts from before there was a policy are looked at once.
insert into tier_due (account_id, due_at) select id, timestamptz 'epoch' from account;
