package dev.customerfirst.renewals.signal;

import dev.customerfirst.events.Money;
import dev.customerfirst.renewals.domain.Promise;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer was promised beside what they got (R046).
 *
 * @param expected null when no money was promised
 * @param delivered null while nobody measured it
 */
public record PromisedAndDelivered(
    @Nullable Money expected, @Nullable Money delivered, List<Promise> promises, Instant asOf) {}
