package dev.customerfirst.planted.kitsends.accounts;

import org.eclipse.microprofile.reactive.messaging.Emitter;

class PlantedSender {
  void tell(Emitter<String> emitter) {
    emitter.send("outside of any transaction");
  }
}
