package dev.customerfirst.events.contracts;

import dev.customerfirst.events.contracts.ContractsEvent.ContractAmended;
import dev.customerfirst.events.contracts.ContractsEvent.ContractChurned;
import dev.customerfirst.events.contracts.ContractsEvent.ContractEnded;
import dev.customerfirst.events.contracts.ContractsEvent.ContractLapsed;
import dev.customerfirst.events.contracts.ContractsEvent.ContractRenewed;
import dev.customerfirst.events.contracts.ContractsEvent.ContractSigned;
import dev.customerfirst.events.contracts.ContractsEvent.ContractStarted;
import dev.customerfirst.events.contracts.ContractsEvent.FirstPaidContractSigned;
import dev.customerfirst.events.contracts.ContractsEvent.QuarterElapsed;
import dev.customerfirst.events.contracts.ContractsEvent.RenewalAssessed;
import dev.customerfirst.events.contracts.ContractsEvent.RenewalWindowOpened;

/** Leads each event to its own method of a handler; a test holds the list complete. */
final class ContractsDispatch {

  private ContractsDispatch() {}

  static void call(ContractsEvent.Handler handler, ContractsEvent fact) {
    if (fact instanceof ContractSigned event) {
      handler.on(event);
    } else if (fact instanceof ContractStarted event) {
      handler.on(event);
    } else if (fact instanceof QuarterElapsed event) {
      handler.on(event);
    } else if (fact instanceof RenewalWindowOpened event) {
      handler.on(event);
    } else if (fact instanceof ContractAmended event) {
      handler.on(event);
    } else if (fact instanceof RenewalAssessed event) {
      handler.on(event);
    } else if (fact instanceof ContractRenewed event) {
      handler.on(event);
    } else if (fact instanceof ContractEnded event) {
      handler.on(event);
    } else if (fact instanceof ContractLapsed event) {
      handler.on(event);
    } else if (fact instanceof ContractChurned event) {
      handler.on(event);
    } else if (fact instanceof FirstPaidContractSigned event) {
      handler.on(event);
    } else {
      throw new IllegalStateException("no handler method for " + fact.getClass());
    }
  }
}
