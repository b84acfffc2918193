package dev.customerfirst.accounts.account;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of accounts, for the API description only. */
@Schema(examples = "{\"items\": [" + AccountView.EXAMPLE + "], \"next\": null}")
record AccountPage(List<AccountView> items, @Nullable String next) {}
