// SPDX-License-Identifier: Apache-2.0
package org.explant;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** What ships: neither this module's tests nor the test classes that other modules lend it in a jar. */
public final class ProductionOnly implements ImportOption {
    private static final ImportOption WITHOUT_TESTS = new DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return WITHOUT_TESTS.includes(location) && !location.contains("-tests.jar");
    }
}
