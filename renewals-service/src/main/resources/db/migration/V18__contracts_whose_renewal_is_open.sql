-- The radar and the weekly forecast read these, soonest end first.
create index contract_to_renew on contract (ends_on, id)
  where status in ('SIGNED', 'STARTED', 'ENDED') and successor_id is null
    and notice_given_on is null;
