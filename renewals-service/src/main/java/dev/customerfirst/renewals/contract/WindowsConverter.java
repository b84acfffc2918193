package dev.customerfirst.renewals.contract;

import dev.customerfirst.renewals.domain.RenewalWindows;
import java.util.Arrays;
import org.eclipse.microprofile.config.spi.Converter;

/** Reads {@code 180,120,90}; what it does not understand stops the start. */
public class WindowsConverter implements Converter<RenewalWindows> {

  private static final long serialVersionUID = 1L;

  @Override
  public RenewalWindows convert(String value) {
    return new RenewalWindows(
        Arrays.stream(value.split(",")).map(String::strip).map(Integer::valueOf).toList());
  }
}
