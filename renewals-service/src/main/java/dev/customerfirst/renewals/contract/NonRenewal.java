package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.ChurnReason;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * The customer said that they do not renew.
 *
 * @param noticeGivenOn the day on which they said it, by the contract's calendar
 * @param churnBecause in words
 */
@Embeddable
record NonRenewal(
    LocalDate noticeGivenOn,
    @Enumerated(EnumType.STRING) ChurnReason churnReason,
    String churnBecause) {}
