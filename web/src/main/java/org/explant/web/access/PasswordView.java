// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.explant.access.OwnPassword;
import org.explant.web.Sentences;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Everyone's own password. */
@Named
@RequestScoped
public class PasswordView {
    @Inject
    private OwnPassword own;

    @Inject
    private Callers callers;

    @Inject
    private HttpServletRequest request;

    private String present = "";
    private String wanted = "";
    private String repeat = "";

    public @Nullable String change() {
        if (!wanted.equals(repeat)) {
            Notices.refused(Sentences.format("password.unlike"));
            return null;
        }
        callers.goOn(request, own.change(present, wanted));
        Notices.done("password.done");
        return "/password.xhtml?faces-redirect=true";
    }

    public String getPresent() {
        return "";
    }

    public void setPresent(@Nullable String typed) {
        present = typed == null ? "" : typed;
    }

    public String getWanted() {
        return "";
    }

    public void setWanted(@Nullable String typed) {
        wanted = typed == null ? "" : typed;
    }

    public String getRepeat() {
        return "";
    }

    public void setRepeat(@Nullable String typed) {
        repeat = typed == null ? "" : typed;
    }
}
