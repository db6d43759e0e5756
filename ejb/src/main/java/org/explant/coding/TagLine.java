// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import org.jspecify.annotations.Nullable;

/**
 * A tag as lists show it.
 *
 * @param version for the check that nobody changed it meanwhile
 * @param hotkey its key in the viewer, or null
 */
public record TagLine(
        TagId tagId, int version, String name, @Nullable String hotkey, boolean retired)
        implements java.io.Serializable {
    TagDetails details() {
        return new TagDetails(name, hotkey, retired);
    }
}
