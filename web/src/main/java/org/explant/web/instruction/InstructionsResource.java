// SPDX-License-Identifier: Apache-2.0
package org.explant.web.instruction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.instruction.InstructionKind;
import org.explant.instruction.Instructions;
import org.explant.instruction.OverdueLine;
import org.jspecify.annotations.Nullable;

/** Evidence that is late, across claims. */
@Path("/instructions/overdue")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class InstructionsResource {
    @Inject
    private Instructions instructions;

    /** What is late on one claim. */
    public record Line(
            String id,
            String claim,
            InstructionKind kind,
            String name,
            @Nullable String discipline,
            LocalDate dueOn) {
        static Line of(OverdueLine line) {
            return new Line(
                    line.instruction().toString(),
                    line.claim().value(),
                    line.kind(),
                    line.name(),
                    line.discipline(),
                    line.dueOn());
        }
    }

    /** The longest due first. */
    public record Lines(long total, List<Line> items) {}

    @GET
    @Operation(summary = "List reports and statements that were due before today")
    public Lines overdue() {
        var slice = instructions.overdue();
        return new Lines(slice.total(), slice.items().stream().map(Line::of).toList());
    }
}
