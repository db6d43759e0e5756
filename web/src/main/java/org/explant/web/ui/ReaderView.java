// SPDX-License-Identifier: Apache-2.0
package org.explant.web.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.explant.access.AccountLine;
import org.explant.access.Accounts;
import org.explant.access.CurrentReader;
import org.jspecify.annotations.Nullable;

/** Who is signed in, as every screen asks: {@code #{reader.may('edits-claims')}}. */
@Named("reader")
@RequestScoped
public class ReaderView {
    @Inject
    private CurrentReader reader;

    @Inject
    private Accounts accounts;

    private @Nullable AccountLine account;

    @PostConstruct
    void look() {
        account = reader.known().map(accounts::byId).orElse(null);
    }

    /** Whether the person has one of the rights of Permission. */
    public boolean may(String permission) {
        return reader.may(permission);
    }

    /** The person's account; nobody on the pages before signing in. */
    public @Nullable AccountLine getAccount() {
        return account;
    }
}
