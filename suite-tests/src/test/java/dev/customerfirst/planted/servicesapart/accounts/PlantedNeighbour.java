package dev.customerfirst.planted.servicesapart.accounts;

import dev.customerfirst.planted.servicesapart.renewals.Contract;

class PlantedNeighbour {
  String read(Contract contract) {
    return contract.toString();
  }
}
