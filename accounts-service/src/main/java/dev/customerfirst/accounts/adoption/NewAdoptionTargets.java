package dev.customerfirst.accounts.adoption;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What use is aimed at.
 *
 * @param dauOfMau 0.3 is 30 %
 * @param mauOfSeats 0.8 is 80 %
 */
@Schema(examples = "{\"dauOfMau\": 0.3, \"mauOfSeats\": 0.8}")
record NewAdoptionTargets(
    @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal dauOfMau,
    @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal mauOfSeats) {}
