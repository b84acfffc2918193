package dev.customerfirst.accounts.health;

import dev.customerfirst.events.HealthBand;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What another policy would do to the customers as they are now.
 *
 * @param changing how many would be in another band
 * @param moves how many of them from which band to which
 */
@Schema(
    examples =
        """
        {"customers": 240, "changing": 31,
         "moves": [{"from": "GREEN", "to": "YELLOW", "accounts": 22},
                   {"from": "YELLOW", "to": "GREEN", "accounts": 9}]}""")
record PolicyEffect(int customers, int changing, List<Move> moves) {

  /** How many would go from one band to another. */
  record Move(HealthBand from, HealthBand to, int accounts) {}
}
