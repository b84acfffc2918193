-- The business case belongs to accounts-service; a business review asks when it was gone through.
alter table customer add column business_case_looked_on date;
