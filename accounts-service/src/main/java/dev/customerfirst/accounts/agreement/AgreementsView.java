package dev.customerfirst.accounts.agreement;

import dev.customerfirst.accounts.domain.AgreementKind;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an account agreed to.
 *
 * @param trial null while no trial is agreed
 * @param production null while production is not agreed
 * @param withdrawn recorded by mistake, oldest first
 */
@Schema(
    name = "Agreements",
    examples =
        "{\"accountId\": \"01987c5e-9f10-7c3a-9a41-53b0c2d7e901\", \"trial\": "
            + AgreementView.EXAMPLE
            + ", \"production\": null, \"withdrawn\": []}")
record AgreementsView(
    UUID accountId,
    @Nullable AgreementView trial,
    @Nullable AgreementView production,
    List<AgreementView> withdrawn) {

  static AgreementsView of(UUID accountId, List<Agreement> all) {
    return new AgreementsView(
        accountId,
        holding(AgreementKind.TRIAL, all),
        holding(AgreementKind.PRODUCTION, all),
        all.stream().filter(agreement -> !agreement.holds()).map(Agreement::view).toList());
  }

  private static @Nullable AgreementView holding(AgreementKind kind, List<Agreement> all) {
    return all.stream()
        .filter(agreement -> agreement.holds() && agreement.kind() == kind)
        .findFirst()
        .map(Agreement::view)
        .orElse(null);
  }
}
