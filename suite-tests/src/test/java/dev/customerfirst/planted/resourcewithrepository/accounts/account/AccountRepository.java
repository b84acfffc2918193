package dev.customerfirst.planted.resourcewithrepository.accounts.account;

class AccountRepository {
  long count() {
    return 0;
  }
}
