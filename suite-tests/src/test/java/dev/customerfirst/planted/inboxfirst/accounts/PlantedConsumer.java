package dev.customerfirst.planted.inboxfirst.accounts;

import org.eclipse.microprofile.reactive.messaging.Incoming;

class PlantedConsumer {
  private int heard;

  @Incoming("planted")
  void receive(String message) {
    heard++;
  }

  int heard() {
    return heard;
  }
}
