// SPDX-License-Identifier: Apache-2.0
package org.explant.web.implant;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.explant.catalogue.ComponentKind;
import org.explant.implant.construct.Material;
import org.explant.implant.construct.OperationKind;
import org.explant.implant.construct.Side;
import org.explant.implant.source.ImplantField;
import org.explant.party.PartyRef;
import org.explant.shared.PartialDate;
import org.explant.web.party.KnownParty;
import org.jspecify.annotations.Nullable;

/** What a source tells of an operation or a component, as a form asks it: what is left empty was not told. */
public class ToldForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, @Nullable String> words = new HashMap<>();
    private @Nullable KnownParty hospital;
    private @Nullable KnownParty surgeon;
    private boolean there;
    private @Nullable OperationKind operation;
    private @Nullable PartialDate date;
    private @Nullable Side side;
    private @Nullable ComponentKind component;
    private @Nullable Material bearing;

    /** The fields that were filled in. */
    Map<ImplantField, String> told() {
        var told = new EnumMap<ImplantField, String>(ImplantField.class);
        words.forEach((name, value) -> put(told, ImplantField.valueOf(name), value));
        put(told, ImplantField.HOSPITAL, hospital == null ? null : hospital.name());
        put(told, ImplantField.SURGEON, surgeon == null ? null : surgeon.name());
        put(told, ImplantField.OPERATION, operation);
        put(told, ImplantField.DATE, date);
        put(told, ImplantField.SIDE, side);
        put(told, ImplantField.COMPONENT, component);
        put(told, ImplantField.BEARING, bearing);
        return told;
    }

    /** The hospital and the surgeon, where they were chosen among those that the firm knows. */
    Map<ImplantField, PartyRef> meant() {
        var meant = new EnumMap<ImplantField, PartyRef>(ImplantField.class);
        var where = hospital == null ? null : hospital.party();
        var who = surgeon == null ? null : surgeon.party();
        if (where != null) meant.put(ImplantField.HOSPITAL, where);
        if (who != null) meant.put(ImplantField.SURGEON, who);
        return meant;
    }

    /** Something was said of it, or that it is there at all. */
    boolean isFilled() {
        var told = told();
        told.remove(ImplantField.COMPONENT);
        return there || !told.isEmpty();
    }

    private static void put(Map<ImplantField, String> told, ImplantField field, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) told.put(field, value.toString());
    }

    /** A row that is offered for a kind of component. */
    static ToldForm of(ComponentKind kind) {
        var form = new ToldForm();
        form.component = kind;
        return form;
    }

    /** Plain texts by the names of their fields. */
    public Map<String, @Nullable String> getWords() {
        return words;
    }

    public @Nullable KnownParty getHospital() {
        return hospital;
    }

    public void setHospital(@Nullable KnownParty typed) {
        hospital = typed;
    }

    public @Nullable KnownParty getSurgeon() {
        return surgeon;
    }

    public void setSurgeon(@Nullable KnownParty typed) {
        surgeon = typed;
    }

    public boolean isThere() {
        return there;
    }

    public void setThere(boolean ticked) {
        there = ticked;
    }

    public @Nullable OperationKind getOperation() {
        return operation;
    }

    public void setOperation(@Nullable OperationKind chosen) {
        operation = chosen;
    }

    public @Nullable PartialDate getDate() {
        return date;
    }

    public void setDate(@Nullable PartialDate typed) {
        date = typed;
    }

    public @Nullable Side getSide() {
        return side;
    }

    public void setSide(@Nullable Side chosen) {
        side = chosen;
    }

    public @Nullable ComponentKind getComponent() {
        return component;
    }

    public void setComponent(@Nullable ComponentKind chosen) {
        component = chosen;
    }

    public @Nullable Material getBearing() {
        return bearing;
    }

    public void setBearing(@Nullable Material chosen) {
        bearing = chosen;
    }
}
