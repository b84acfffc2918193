package dev.customerfirst.planted.kitknowsnoservice.kit;

import dev.customerfirst.events.Tier;
import dev.customerfirst.planted.kitknowsnoservice.accounts.Account;

class PlantedConnoisseur {
  Tier tierOf(Account account) {
    return account.tier();
  }
}
