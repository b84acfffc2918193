package dev.customerfirst.planted.kitknowsnoservice.accounts;

import dev.customerfirst.events.Tier;

public record Account(Tier tier) {}
