// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import java.util.List;
import java.util.Optional;
import org.explant.catalogue.ItemChangedMeanwhile;
import org.explant.claim.ClaimChangedMeanwhile;
import org.explant.instruction.InstructionChangedMeanwhile;
import org.explant.keydate.KeyDateChangedMeanwhile;
import org.explant.note.NoteCorrectedMeanwhile;
import org.explant.shared.Fields;
import org.explant.standing.group.GroupActionChangedMeanwhile;
import org.explant.task.TaskChangedMeanwhile;

/**
 * That somebody else saved first, as a program is told: the version to read and save upon, and the names of the fields
 * in which the two differ. The values themselves are read with that version; no refusal carries them.
 */
record Meanwhile(int version, List<String> fields) {
    private static final String DIFFER = "stored and wanted values differ";

    static Optional<Meanwhile> of(Throwable refused) {
        return Optional.ofNullable(
                switch (refused) {
                    case ClaimChangedMeanwhile claim -> new Meanwhile(claim.edition(), claim.fields());
                    case KeyDateChangedMeanwhile date -> of(date.version(), date.stored(), date.wanted());
                    case TaskChangedMeanwhile task -> of(task.version(), task.stored(), task.wanted());
                    case NoteCorrectedMeanwhile note -> of(note.edition(), note.stored(), note.wanted());
                    case GroupActionChangedMeanwhile group -> of(group.version(), group.stored(), group.wanted());
                    case InstructionChangedMeanwhile one -> new Meanwhile(one.edition(), one.fields());
                    case ItemChangedMeanwhile item ->
                        new Meanwhile(
                                item.edition(),
                                item.fields().stream().map(Enum::name).toList());
                    default -> null;
                });
    }

    private static <R extends Record> Meanwhile of(int version, R stored, R wanted) {
        return new Meanwhile(version, Fields.different(stored, wanted));
    }

    Problem upon(Problem plain) {
        var named =
                fields.stream().map(field -> new Problem.Field(field, DIFFER)).toList();
        return new Problem(plain.type(), plain.title(), plain.status(), plain.detail(), plain.reference(), named);
    }
}
