package dev.customerfirst.planted.kitknowsnoservice.kit;

import dev.customerfirst.events.Fact;

class HarmlessCarrier {
  String keyOf(Fact fact) {
    return fact.partitionKey();
  }
}
