-- The newest business review of an account, heard from playbooks-service. The account may be
-- unknown here for a moment, so no foreign key.
create table business_review_held (
  account_id uuid primary key,
  held_on date not null
);
