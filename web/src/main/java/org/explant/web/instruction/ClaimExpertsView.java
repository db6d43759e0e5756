// SPDX-License-Identifier: Apache-2.0
package org.explant.web.instruction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.claim.ClaimReference;
import org.explant.instruction.InstructionLine;
import org.explant.instruction.Instructions;
import org.jspecify.annotations.Nullable;

/** The experts and witnesses of one claim. */
@Named("claimExperts")
@ViewScoped
public class ClaimExpertsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Instructions instructions;

    private @Nullable String ref;
    private transient List<InstructionLine> lines = List.of();

    public void load() {
        lines = instructions.of(new ClaimReference(ref == null ? "" : ref));
    }

    public List<InstructionLine> getLines() {
        return lines;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String typed) {
        ref = typed;
    }
}
