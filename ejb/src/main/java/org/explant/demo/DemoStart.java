// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import org.explant.shared.ReadinessCheck;
import org.explant.shared.Settings;

/** Where the operator asked for the demo book, brings it in while the server starts. */
@Singleton
@Startup
@PermitAll
@DependsOn("FirstAccount")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DemoStart implements ReadinessCheck {
    private static final System.Logger LOG = System.getLogger(DemoStart.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Settings settings;

    @Inject
    private DemoLoading loading;

    @Inject
    private DemoCustody custody;

    @Inject
    private DemoSheets sheets;

    private volatile boolean ready;

    @PostConstruct
    void start() {
        ready = settings.optional("explant.demo").filter("true"::equals).isEmpty();
        if (!ready) executor.execute(this::load);
    }

    /** True without a demo book; with one, once all of it is there. */
    @Override
    public boolean isReady() {
        return ready;
    }

    private void load() {
        try {
            loading.load();
            custody.load();
            sheets.load();
            ready = true;
        } catch (EJBException fault) {
            LOG.log(System.Logger.Level.ERROR, "The demo book could not be brought in", fault);
        }
    }
}
