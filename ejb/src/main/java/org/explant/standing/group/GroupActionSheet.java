// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.group;

import java.util.List;

/** A group action with what stood before each change, the latest first. */
public record GroupActionSheet(GroupActionLine line, List<EarlierGroupActionLine> earlier) {
    public GroupActionSheet {
        earlier = List.copyOf(earlier);
    }
}
