// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a request came from; what a proxy says of it counts only from proxies that the operator has named. */
final class ClientAddress {
    private ClientAddress() {}

    static String of(String peer, @Nullable String forwardedFor, Set<String> proxies) {
        if (forwardedFor == null || !proxies.contains(peer)) return peer;
        var last = forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1).strip();
        return last.matches("[0-9a-fA-F.:]{2,45}") ? last : peer;
    }
}
