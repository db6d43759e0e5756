// SPDX-License-Identifier: Apache-2.0
package org.explant.web.report;

import java.io.Serializable;
import java.time.LocalDate;
import org.explant.access.AccountId;
import org.explant.report.StageGroup;
import org.explant.report.StatusFilter;
import org.jspecify.annotations.Nullable;

/** What is chosen to narrow the status report; its address carries the same. */
public class StatusForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable AccountId feeEarner;
    private @Nullable StageGroup group;
    private @Nullable LocalDate openedFrom;
    private @Nullable LocalDate openedTo;

    StatusFilter toFilter() {
        return new StatusFilter(feeEarner, group, openedFrom, openedTo);
    }

    public @Nullable AccountId getFeeEarner() {
        return feeEarner;
    }

    public void setFeeEarner(@Nullable AccountId chosen) {
        feeEarner = chosen;
    }

    public @Nullable StageGroup getGroup() {
        return group;
    }

    public void setGroup(@Nullable StageGroup chosen) {
        group = chosen;
    }

    public @Nullable LocalDate getOpenedFrom() {
        return openedFrom;
    }

    public void setOpenedFrom(@Nullable LocalDate chosen) {
        openedFrom = chosen;
    }

    public @Nullable LocalDate getOpenedTo() {
        return openedTo;
    }

    public void setOpenedTo(@Nullable LocalDate chosen) {
        openedTo = chosen;
    }
}
