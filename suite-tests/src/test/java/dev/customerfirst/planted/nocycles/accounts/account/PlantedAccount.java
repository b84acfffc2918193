package dev.customerfirst.planted.nocycles.accounts.account;

import dev.customerfirst.planted.nocycles.accounts.team.PlantedTeam;

public record PlantedAccount(PlantedTeam team) {}
