-- Two records were one customer. The one that does not stay keeps its row as a pointer: its id
-- stands in facts and in other systems for ever.
alter table account
  add column merged_into uuid references account,
  add column merged_because text,
  add column merged_at timestamptz,
  add check (merged_into <> id),
  add check ((merged_into is null) = (merged_because is null)),
  add check ((merged_into is null) = (merged_at is null));

create index account_by_merge on account (merged_into) where merged_into is not null;
