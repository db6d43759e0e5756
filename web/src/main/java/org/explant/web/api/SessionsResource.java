// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.explant.access.AccountId;
import org.explant.access.OwnPassword;
import org.explant.access.Role;
import org.explant.access.signin.SignIns;
import org.explant.web.access.Callers;

/** Signing in and out as a program does it. */
@Path("/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class SessionsResource {
    private static final int LONGEST = 200;

    @Inject
    private SignIns signIns;

    @Inject
    private OwnPassword own;

    @Inject
    private Callers callers;

    @Context
    private HttpServletRequest request;

    /** Whose name and password open a session. */
    public record NewSession(
            @NotNull @Size(max = LONGEST) String user,
            @NotNull @Size(max = LONGEST) String password) {
        @Override
        public String toString() {
            return "NewSession";
        }
    }

    /** A session as it is told once. */
    public record OpenSession(String token, Instant expiresAt, List<Role> roles) {}

    /** Who is calling. */
    public record Self(AccountId account, String user, String name, List<Role> roles, List<String> permissions) {}

    @POST
    @SecurityRequirements
    @Operation(summary = "Sign in: answers a token for the header Authorization: Bearer")
    @APIResponse(responseCode = "201", description = "Signed in")
    @APIResponse(responseCode = "401", description = "Name or password are wrong, or too many were")
    @APIResponse(responseCode = "429", description = "Too many people are signing in at this moment")
    public Response open(@NotNull @Valid NewSession wanted) {
        var token = signIns.issueToken(wanted.user(), wanted.password());
        var session = new OpenSession(
                token.token(), token.expiresAt(), List.of(token.person().role()));
        return Response.status(Response.Status.CREATED).entity(session).build();
    }

    @GET
    @Path("/current")
    @Operation(summary = "Say who is calling and what the caller may do")
    public Self current() {
        var account = own.owner();
        return new Self(
                account.accountId(),
                account.signInName(),
                account.fullName(),
                List.of(account.role()),
                account.role().permissions().stream().sorted().toList());
    }

    @DELETE
    @Path("/current")
    @Operation(summary = "Sign out: the token is dead with the next call")
    @APIResponse(responseCode = "204", description = "Signed out")
    public void close() {
        callers.signOut(request);
    }
}
