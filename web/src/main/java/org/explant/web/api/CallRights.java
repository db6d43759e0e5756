// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;

/** Asks each method of the interface whom it is for; a method that does not say is for nobody. */
@Provider
public class CallRights implements ContainerRequestFilter {
    @Context
    private ResourceInfo resource;

    @Inject
    private AuditTrail trail;

    @Override
    public void filter(ContainerRequestContext call) {
        if (allows(call.getSecurityContext())) return;
        trail.recordApart(Act.ACCESS_REFUSED, null, null, Map.of("reason", "ROLE"));
        call.abortWith(ProblemMapper.answer(Problems.ofStatus(403)));
    }

    private boolean allows(SecurityContext caller) {
        return Stream.<AnnotatedElement>of(resource.getResourceMethod(), resource.getResourceClass())
                .filter(CallRights::saysSomething)
                .findFirst()
                .map(rule -> allows(rule, caller))
                .orElse(false);
    }

    private static boolean saysSomething(AnnotatedElement element) {
        return element.isAnnotationPresent(PermitAll.class) || element.isAnnotationPresent(RolesAllowed.class);
    }

    private static boolean allows(AnnotatedElement rule, SecurityContext caller) {
        return rule.isAnnotationPresent(PermitAll.class)
                || Arrays.stream(rule.getAnnotation(RolesAllowed.class).value()).anyMatch(caller::isUserInRole);
    }
}
