package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.domain.ContactCounts;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many people are what to us, now and at the end of each month (R044).
 *
 * @param months oldest first
 */
@Schema(
    name = "ContactTrend",
    examples =
        """
        {"now": {"contacts": 9, "champions": 1, "advocates": 3, "economicBuyers": 1},
         "months": [{"month": "2025-12", "contacts": 8, "champions": 2, "advocates": 2,
          "economicBuyers": 1}, {"month": "2026-01", "contacts": 9, "champions": 1,
          "advocates": 3, "economicBuyers": 1}]}""")
record CountsView(ContactCounts now, List<MonthCounts> months) {}
