// SPDX-License-Identifier: Apache-2.0
package org.explant.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.explant.catalogue.DeviceFilter;
import org.explant.catalogue.Devices;
import org.explant.catalogue.SystemLine;
import org.explant.records.label.DeviceNames;

/** Names of makers, old ones among them, and of systems, as the catalogue has them now. */
@ApplicationScoped
public class KnownNames {
    @Inject
    private Devices devices;

    public DeviceNames all() {
        var makers = devices.makers().stream()
                .flatMap(maker -> Stream.concat(Stream.of(maker.name()), maker.formerNames().stream()))
                .toList();
        var systems =
                devices.systems(DeviceFilter.ALL).stream().map(SystemLine::name).toList();
        return DeviceNames.of(makers, systems);
    }
}
