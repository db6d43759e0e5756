// SPDX-License-Identifier: Apache-2.0
package org.explant.web.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.explant.access.AccountId;
import org.explant.task.Handover;
import org.explant.task.Tasks;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Hands over all open tasks of one person to another. */
@Named("taskHandover")
@ViewScoped
public class TaskHandoverView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Tasks tasks;

    private @Nullable AccountId from;
    private @Nullable AccountId to;
    private @Nullable String reason;

    public String handOver() {
        var wanted = new Handover(
                Objects.requireNonNull(from), Objects.requireNonNull(to), Objects.requireNonNullElse(reason, ""));
        var result = tasks.handOver(wanted);
        Notices.done("handover.done", result.handedOver());
        if (result.left() > 0) Notices.warn("handover.left", result.left());
        return "/diary.xhtml?faces-redirect=true&scope=everyone&when=all&what=task&person=" + to;
    }

    public @Nullable AccountId getFrom() {
        return from;
    }

    public void setFrom(@Nullable AccountId typed) {
        from = typed;
    }

    public @Nullable AccountId getTo() {
        return to;
    }

    public void setTo(@Nullable AccountId typed) {
        to = typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
