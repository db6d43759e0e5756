// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a person wanted to go before signing in: a page of ours or the home page, never another site. */
final class OwnAddress {
    private static final String HOME = "/index.xhtml";
    private static final Pattern PAGE = Pattern.compile("/[a-z0-9-]+\\.xhtml(\\?[A-Za-z0-9=&%._+-]{0,500})?");

    private OwnAddress() {}

    static String of(@Nullable String wanted) {
        return wanted != null && PAGE.matcher(wanted).matches() && !wanted.startsWith("/sign-in") ? wanted : HOME;
    }
}
