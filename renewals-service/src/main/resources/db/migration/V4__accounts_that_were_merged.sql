-- The account that an account turned out to be; contracts are signed with that one.
alter table known_account add column merged_into uuid;
