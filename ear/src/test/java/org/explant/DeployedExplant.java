// SPDX-License-Identifier: Apache-2.0
package org.explant;

import java.io.File;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built application as the in-server tests deploy it: the real EAR, with the test classes in its web archive. */
final class DeployedExplant {
    private DeployedExplant() {}

    static EnterpriseArchive withTests(Class<?>... tests) {
        var ear = ShrinkWrap.create(ZipImporter.class, "explant.ear")
                .importFrom(new File(System.getProperty("explant.ear")))
                .as(EnterpriseArchive.class);
        var war = ear.getAsType(WebArchive.class, "/web.war");
        ear.delete("/web.war");
        war.addClasses(tests);
        return ear.addAsModule(Testable.archiveToTest(war));
    }
}
