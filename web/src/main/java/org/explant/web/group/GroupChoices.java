// SPDX-License-Identifier: Apache-2.0
package org.explant.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.convert.EnumConverter;
import jakarta.inject.Named;
import org.explant.group.Cause;
import org.explant.group.Hips;
import org.explant.group.proceedings.CourtStep;
import org.explant.group.standstill.StandstillKind;
import org.explant.group.standstill.Waiver;

/** What the screens of group work offer to choose from. */
@Named
@RequestScoped
public class GroupChoices {
    public Cause[] getCauses() {
        return Cause.values();
    }

    /** For a list of causes chosen, whose kind a list does not tell. */
    public EnumConverter getCauseConverter() {
        return new EnumConverter(Cause.class);
    }

    public Hips[] getHips() {
        return Hips.values();
    }

    public CourtStep[] getFacts() {
        return CourtStep.values();
    }

    public StandstillKind[] getStandstills() {
        return StandstillKind.values();
    }

    public Waiver[] getWaivers() {
        return Waiver.values();
    }
}
