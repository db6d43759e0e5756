// SPDX-License-Identifier: Apache-2.0
package org.explant.web.worklist;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.explant.monitoring.due.WorklistFilter;
import org.explant.shared.SliceRequest;
import org.jspecify.annotations.Nullable;

/** Which page of which worklist a call asks for. */
public class WorklistQuery {
    @QueryParam("first")
    @DefaultValue("0")
    private int first;

    @QueryParam("size")
    @DefaultValue("50")
    private int size;

    /** A column; with a hyphen before it, downwards. */
    @QueryParam("sort")
    @DefaultValue("dueOn")
    private String sort = "";

    @QueryParam("list")
    private @Nullable String list;

    @QueryParam("scope")
    private @Nullable String scope;

    @QueryParam("device")
    private @Nullable String device;

    @QueryParam("hospital")
    private @Nullable String hospital;

    WorklistFilter filter() {
        return new WorklistWish(list, scope, device, hospital).filter();
    }

    SliceRequest slice() {
        boolean down = sort.startsWith("-");
        return new SliceRequest(first, size, down ? sort.substring(1) : sort, !down);
    }
}
