// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The way in, and out. */
@Named
@RequestScoped
public class SignInView {
    @Inject
    private Callers callers;

    @Inject
    private ExternalContext external;

    @Inject
    private HttpServletRequest request;

    private @Nullable String name;
    private @Nullable String password;
    private @Nullable String wanted;

    /** Whoever is signed in already has nothing to do here. */
    public void arrive() throws IOException {
        if (request.getUserPrincipal() != null) go();
    }

    public void signIn() throws IOException {
        callers.signIn(request, name == null ? "" : name, password == null ? "" : password);
        go();
    }

    public String signOut() {
        callers.signOut(request);
        return "/sign-in.xhtml?faces-redirect=true";
    }

    private void go() throws IOException {
        external.redirect(external.getRequestContextPath() + OwnAddress.of(wanted));
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    /** Never shown again. */
    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(String typed) {
        password = typed;
    }

    public @Nullable String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String address) {
        wanted = address;
    }
}
