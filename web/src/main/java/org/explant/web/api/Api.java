// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything under /explant/api. */
@OpenAPIDefinition(
        info = @Info(title = "Explant", version = "1", description = "Claims, documents, searches and reports"),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "The token that POST /sessions answers. A browser may use its session cookie instead, with the"
                + " header X-Explant on whatever changes something.")
@ApplicationPath("/api")
public class Api extends Application {}
