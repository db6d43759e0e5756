// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.ws.rs.QueryParam;
import org.explant.report.StageGroup;
import org.explant.report.StatusFilter;
import org.jspecify.annotations.Nullable;

/** Which claims a call wants counted; days as ISO 8601. */
public class StatusWish {
    @QueryParam("feeEarner")
    private @Nullable String feeEarner;

    @QueryParam("group")
    private @Nullable String group;

    @QueryParam("openedFrom")
    private @Nullable String openedFrom;

    @QueryParam("openedTo")
    private @Nullable String openedTo;

    StatusFilter filter() {
        return new StatusFilter(
                Texts.account(feeEarner),
                group == null || group.isBlank() ? null : Texts.code(StageGroup.class, group),
                Texts.day(openedFrom),
                Texts.day(openedTo));
    }
}
