package dev.customerfirst.planted.constructors.accounts;

import jakarta.inject.Inject;
import java.time.Clock;

class PlantedService {
  @Inject Clock clock;
}
