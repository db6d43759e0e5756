// SPDX-License-Identifier: Apache-2.0
package org.explant;

import java.io.File;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built application as the in-server tests deploy it: the real EAR, with the test classes in its web archive. */
public final class DeployedExplant {
    private DeployedExplant() {}

    /** The archive as it is shipped, for tests that stand outside. */
    public static EnterpriseArchive asBuilt() {
        return ShrinkWrap.create(ZipImporter.class, "explant.ear")
                .importFrom(new File(System.getProperty("explant.ear")))
                .as(EnterpriseArchive.class);
    }

    /** The archive with these classes in it, for tests that run inside. */
    public static EnterpriseArchive withTests(Class<?>... tests) {
        var ear = asBuilt();
        var war = ear.getAsType(WebArchive.class, "/web.war");
        ear.delete("/web.war");
        // These tests are started through a servlet of the test tool, which is no page of ours: the gate would refuse
        // it.
        war.delete("/WEB-INF/classes/org/explant/web/access/Gate.class");
        war.addClasses(tests);
        return ear.addAsModule(Testable.archiveToTest(war));
    }
}
