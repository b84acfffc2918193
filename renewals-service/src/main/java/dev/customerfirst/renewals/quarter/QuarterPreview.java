package dev.customerfirst.renewals.quarter;

import dev.customerfirst.events.contracts.ContractQuarter;
import java.util.List;

/** The quarters a term would have. */
record QuarterPreview(List<ContractQuarter> quarters) {}
