-- The account that an account turned out to be; tickets are opened for that one.
alter table known_account add column merged_into uuid;
