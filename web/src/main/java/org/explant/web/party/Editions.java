// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The version that a change is made upon, as headers carry it. */
final class Editions {
    private static final int REQUIRED = 428;

    private Editions() {}

    static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /** Whether the call names no version at all. */
    static boolean isMissing(@Nullable String tag) {
        return tag == null || tag.equals("*");
    }

    static Response missing() {
        return Response.status(REQUIRED).build();
    }

    /** A version that nothing has, where the header is none of ours: it then matches nothing. */
    static int version(@Nullable String tag) {
        return tag != null && tag.matches("\"[0-9]{1,9}\"") ? Integer.parseInt(tag.substring(1, tag.length() - 1)) : -1;
    }
}
