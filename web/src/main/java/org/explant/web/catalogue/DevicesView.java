// SPDX-License-Identifier: Apache-2.0
package org.explant.web.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.catalogue.DeviceFilter;
import org.explant.catalogue.DeviceGroup;
import org.explant.catalogue.Devices;
import org.explant.catalogue.Identified;
import org.explant.catalogue.MarketStatus;
import org.explant.catalogue.SystemLine;
import org.jspecify.annotations.Nullable;

/** The list of device systems, and the field that takes a number from a label. */
@Named("devicesView")
@ViewScoped
public class DevicesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Devices devices;

    private String words = "";
    private @Nullable DeviceGroup group;
    private @Nullable MarketStatus status;
    private @Nullable String code;
    private transient List<SystemLine> systems = List.of();
    private transient @Nullable Identified identified;

    public void load() {
        systems = devices.systems(new DeviceFilter(words, group, status));
    }

    /** Takes the typed or scanned text apart; what it says is shown, never put into an address. */
    public void identify() {
        identified = devices.identify(code == null ? "" : code);
        load();
    }

    public List<SystemLine> getSystems() {
        return systems;
    }

    public @Nullable Identified getIdentified() {
        return identified;
    }

    public DeviceGroup[] getGroups() {
        return DeviceGroup.values();
    }

    public MarketStatus[] getStatuses() {
        return MarketStatus.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = typed == null ? "" : typed;
    }

    public @Nullable DeviceGroup getGroup() {
        return group;
    }

    public void setGroup(@Nullable DeviceGroup chosen) {
        group = chosen;
    }

    public @Nullable MarketStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable MarketStatus chosen) {
        status = chosen;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String typed) {
        code = typed;
    }
}
