package dev.customerfirst.accounts.contact;

import dev.customerfirst.events.Persona;
import java.util.List;

/** What others are told when it changes: the part a contact plays and what they are to us. */
record Standing(List<Persona> personas, boolean champion, boolean advocate, boolean economicBuyer) {

  /** Of somebody who plays no part yet. */
  static final Standing NONE = new Standing(List.of(), false, false, false);

  /** Whether both are counted alike, whatever their personas. */
  boolean countsLike(Standing other) {
    return champion == other.champion
        && advocate == other.advocate
        && economicBuyer == other.economicBuyer;
  }
}
