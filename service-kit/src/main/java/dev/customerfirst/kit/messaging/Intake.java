package dev.customerfirst.kit.messaging;

import java.util.List;

/** How messages of one topic become changes; called inside a transaction. */
interface Intake {

  /** Topic without a prefix. */
  String topic();

  /** Applies what is new in a batch, in order. */
  void applyNew(List<IncomingMessage> batch);

  /** Applies one message whatever was applied before: a person asked for it. */
  void applyAnyway(IncomingMessage message);

  /** Takes note of a message that is not applied, so that what follows is not alarmed. */
  void passOver(IncomingMessage message);

  /** Whether its bytes may be kept with a dead letter; states carry names and addresses. */
  boolean keepsBytes();
}
