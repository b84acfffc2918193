package dev.customerfirst.planted.nocycles.accounts.team;

import dev.customerfirst.planted.nocycles.accounts.account.PlantedAccount;

public record PlantedTeam(PlantedAccount account) {}
