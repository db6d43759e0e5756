// SPDX-License-Identifier: Apache-2.0
package org.explant.web.merge;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.explant.claim.duplicate.EvenIfAlike;

/** A program says by this header that whoever it enters is none of those who are alike. */
@Provider
public class AlikeHeader implements ContainerRequestFilter {
    public static final String NAME = "Explant-Even-If-Alike";

    @Inject
    private EvenIfAlike even;

    @Override
    public void filter(ContainerRequestContext call) {
        if ("true".equals(call.getHeaderString(NAME))) even.say();
    }
}
