// SPDX-License-Identifier: Apache-2.0
package org.explant.web.diary;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.explant.diary.DiaryFilter;
import org.explant.shared.SliceRequest;
import org.jspecify.annotations.Nullable;

/** Which page of which diary a call asks for. */
public class DiaryQuery {
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

    @QueryParam("scope")
    private @Nullable String scope;

    @QueryParam("when")
    private @Nullable String when;

    @QueryParam("what")
    private @Nullable String what;

    @QueryParam("person")
    private @Nullable String person;

    DiaryFilter filter() {
        return new DiaryWish(scope, when, what, person).filter();
    }

    SliceRequest slice() {
        boolean down = sort.startsWith("-");
        return new SliceRequest(first, size, down ? sort.substring(1) : sort, !down);
    }
}
