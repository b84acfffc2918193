-- From which day the journey was asked to begin; null leaves it to the day of signature.
alter table contract add column journey_asked_from date;
